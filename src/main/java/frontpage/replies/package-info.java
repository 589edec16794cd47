/**
 * The public answer: draft, check, gate, publication, promises. The gate runs the checker on the
 * server whatever a client sent.
 */
@NullMarked
package frontpage.replies;

import org.jspecify.annotations.NullMarked;
