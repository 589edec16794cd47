/**
 * What a customer was given to make it good: what, worth, why, who approved it, who bears it, and
 * whether it is settled. Above the site's limit a lead approves. Never in public, and not shown to
 * the customer either, who is told in words.
 *
 * <p>Public is only that a rating was changed after a compensation ({@link
 * frontpage.reviews.Compensated}). Out of scope: paying.
 */
@NullMarked
package frontpage.channels.compensations;

import org.jspecify.annotations.NullMarked;
