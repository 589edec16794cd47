/**
 * The queue and the decisions about reviews and changes of their texts. No rule, sort or filter
 * that decides about publication reads the rating.
 *
 * <p>A thread may be brought to an executive, who then sees all of it, what is private too: {@link
 * frontpage.AlsoEscalated} lets them in, and only there. Why it was brought is sealed where the
 * thread has something private.
 */
@NullMarked
package frontpage.moderation;

import org.jspecify.annotations.NullMarked;
