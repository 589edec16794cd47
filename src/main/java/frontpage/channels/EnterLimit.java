package frontpage.channels;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import frontpage.Problem;
import frontpage.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Wrong links and codes per network address: after twenty in a minute it must wait. */
@ApplicationScoped
public class EnterLimit {
  static final int WRONG = 20;

  private final Cache<String, AtomicInteger> wrong =
      Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(Duration.ofMinutes(1)).build();

  public void check(String address) {
    AtomicInteger count = wrong.getIfPresent(address);
    if (count != null && count.get() >= WRONG) {
      throw Problem.of(ProblemCode.TOO_MANY_REQUESTS);
    }
  }

  public void failed(String address) {
    wrong.get(address, a -> new AtomicInteger()).incrementAndGet();
  }
}
