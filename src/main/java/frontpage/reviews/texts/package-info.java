/**
 * What an author wrote: parted into what everybody may read and what was cut out of it, and how it
 * read before and shall read next. It knows reviews by their ids only; what becomes of a text, the
 * review's own component decides.
 *
 * <p>A held text is replaced at once, for nobody has read it. A published one stays until somebody
 * decides about the {@link TextChange} that waits; then it goes into the history, where nothing is
 * left that looks like personal data: its author may have taken it out.
 */
@NullMarked
package frontpage.reviews.texts;

import org.jspecify.annotations.NullMarked;
