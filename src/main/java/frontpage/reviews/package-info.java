/**
 * Submit and list reviews: their states, ratings with history, and the public feed. A review is
 * stored held; sensitive spans are cut out before the first INSERT and handed to {@link
 * PrivateParts}.
 */
@NullMarked
package frontpage.reviews;

import org.jspecify.annotations.NullMarked;
