/**
 * Reviews: how they come in, their states, and ratings with history. A review is stored held;
 * sensitive spans are cut out before the first INSERT and handed to {@link PrivateParts}.
 *
 * <p>What readers of a page are given is {@code frontpage.reviews.feed}; consents and purchases are
 * {@code frontpage.reviews.conditions}; how a text is parted, and what it said before its author
 * changed it, is {@code frontpage.reviews.texts}.
 */
@NullMarked
package frontpage.reviews;

import org.jspecify.annotations.NullMarked;
