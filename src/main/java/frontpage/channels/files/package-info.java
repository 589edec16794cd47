/**
 * Files in a private channel: up to 10 MB, of a closed list of types that are recognised by
 * content.
 *
 * <p>A file is a message, so it is stored once for each client id; its name stands in the sealed
 * message, with card numbers taken out, and its bytes are one ciphertext bound to channel and
 * message, cut into pieces for the database. What leaves here carries the type that its content has
 * now, is never a page of its own, and is always offered as a download; pictures may be shown by a
 * page that asks for them as such.
 *
 * <p>Out of scope: virus scanning, previews, and changing what was sent.
 */
@NullMarked
package frontpage.channels.files;

import org.jspecify.annotations.NullMarked;
