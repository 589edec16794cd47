package frontpage.audit;

import org.jspecify.annotations.Nullable;

/**
 * What walking a chain found.
 *
 * @param checked entries that fit, up to the first that does not
 * @param brokenAt number at which the chain breaks, or null; one past the last where the end is cut
 *     off
 */
public record Verification(boolean intact, long checked, @Nullable Long brokenAt) {
  static Verification intact(long checked) {
    return new Verification(true, checked, null);
  }

  static Verification broken(long seq) {
    return new Verification(false, seq - 1, seq);
  }
}
