package frontpage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.ToIntFunction;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * How often one caller may do a thing: a bucket of a minute's requests that fills evenly. Each node
 * counts for itself, so several nodes together let through as many times more.
 */
@ApplicationScoped
public class Limits {
  private static final Duration PERIOD = Duration.ofMinutes(1);
  private static final int MOST_CALLERS = 100_000;

  private final ToIntFunction<Limit> perMinute;
  private final TimeMeter time;
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(MOST_CALLERS).expireAfterAccess(PERIOD).build();

  public Limits() {
    this(
        limit -> ConfigProvider.getConfig().getValue(limit.setting(), Integer.class),
        TimeMeter.SYSTEM_NANOTIME);
  }

  Limits(ToIntFunction<Limit> perMinute, TimeMeter time) {
    this.perMinute = perMinute;
    this.time = time;
  }

  /**
   * Counts one request.
   *
   * @param who whose share is used
   * @throws Problem too-many-requests, with the seconds to wait
   */
  public void take(Limit limit, String who) {
    int most = perMinute.applyAsInt(limit);
    if (most <= 0) {
      return;
    }
    Bucket bucket = buckets.get(limit.name() + ' ' + who, key -> bucket(most));
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw Problem.tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
  }

  private Bucket bucket(int most) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(most).refillGreedy(most, PERIOD))
        .withCustomTimePrecision(time)
        .build();
  }
}
