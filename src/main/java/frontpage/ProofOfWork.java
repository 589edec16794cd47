package frontpage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Port: what a site that is flooded asks of whoever writes without an account. */
public interface ProofOfWork {
  /**
   * Nothing where the site does not ask for it. Otherwise the proof must solve a challenge of ours
   * that has neither expired nor been used: {@code proof-required} and {@code proof-invalid} are
   * the problems.
   */
  void check(UUID siteId, @Nullable String proof);
}
