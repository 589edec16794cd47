package frontpage.staff;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Slows down guessing: after ten failures an address rests for ten minutes. */
@ApplicationScoped
class SignInLimit {
  private static final int FAILURES = 10;

  private final Cache<String, AtomicInteger> failures =
      Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(Duration.ofMinutes(10)).build();

  void check(String email) {
    AtomicInteger count = failures.getIfPresent(key(email));
    if (count != null && count.get() >= FAILURES) {
      throw Problem.of(ProblemCode.TOO_MANY_REQUESTS);
    }
  }

  void failed(String email) {
    failures.get(key(email), k -> new AtomicInteger()).incrementAndGet();
  }

  private static String key(String email) {
    return Secret.sha256(Member.normal(email));
  }
}
