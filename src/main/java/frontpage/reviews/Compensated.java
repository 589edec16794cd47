package frontpage.reviews;

import java.util.UUID;

/** Port: whether the author of a review was given something to make it good. */
public interface Compensated {
  /** True once a compensation has been approved; what it was is nobody's business here. */
  boolean isCompensated(UUID reviewId);
}
