/**
 * The public answer: draft, check, gate, publication, promises. The gate runs the checker on the
 * server whatever a client sent. What no lead may override, a second person may clear as a false
 * alarm, for those words on that thread.
 *
 * <p>Drafts and questioned words may hold what is private, so they are sealed by the component that
 * owns private channels; this one declares the port ({@link frontpage.replies.SealedTexts}).
 *
 * <p>The check for texts of no thread, which integrators call with a key, never asks what was said
 * in private.
 */
@NullMarked
package frontpage.replies;

import org.jspecify.annotations.NullMarked;
