/**
 * A text as words, sentences and lemmas, with spans that always point into the original string.
 *
 * <p>Everything is folded per token and never as a whole, because folding changes lengths ("İ"
 * grows when lowered) and the desk underlines by the browser's offsets. Out of scope: any opinion
 * on the text.
 */
@NullMarked
package frontpage.checker.text;

import org.jspecify.annotations.NullMarked;
