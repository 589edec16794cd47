/**
 * The queue and the decisions about reviews. No rule, sort or filter that decides about publication
 * reads the rating.
 */
@NullMarked
package frontpage.moderation;

import org.jspecify.annotations.NullMarked;
