/**
 * What readers are given of a page: its published reviews in an order, the figures beside them, and
 * what was not published. Written once for all readers and kept for seconds.
 *
 * <p>Out of scope: how one review looks ({@link frontpage.reviews.ReviewViews}), HTML and feeds for
 * machines ({@code frontpage.integration}).
 */
@NullMarked
package frontpage.reviews.feed;

import org.jspecify.annotations.NullMarked;
