/**
 * What a site asks of who writes and believes of them: consents, each act with the version of its
 * text, and purchases that the shop confirms. It knows reviews by their ids only; what follows for
 * a review, the review's own component does.
 */
@NullMarked
package frontpage.reviews.conditions;

import org.jspecify.annotations.NullMarked;
