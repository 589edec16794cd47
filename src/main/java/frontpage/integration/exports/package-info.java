/**
 * A site's reviews as a file, and back.
 *
 * <p>The file is JSON lines: first one of type {@code site}, then {@code page}, {@code review},
 * {@code reply} and {@code thread}; the records of the same names in the components are its schema.
 * A review's line holds the texts beside the one that stands: what its author wants instead, and
 * what stood before. Times are ISO 8601 in UTC, spans are UTF-16 units, absent values are null.
 * Taken back into a fresh site it gives an export of equal content, but for the ids, which are the
 * site's own.
 *
 * <p>Not in it: private channels, which are sealed with keys of this installation; members, whose
 * passwords belong to nobody else; the audit trail, which proves something only where it was kept.
 */
@NullMarked
package frontpage.integration.exports;

import org.jspecify.annotations.NullMarked;
