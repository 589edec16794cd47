/**
 * Private channels: what is nobody else's business moves here, attached to the same thread, and
 * comes back only as a public follow-up that passes the gate.
 *
 * <p><b>Two secrets.</b> The author key lives in the host page's storage; it buys a handover code
 * (once, 60 seconds) while no browser has been in the channel, and reads nothing here. The channel
 * session is a cookie of the service's own origin; it comes from such a code, or from a link that
 * is made while a letter is being sent. Of codes, links and sessions only hashes are stored; staff
 * never see one. Opening a letter's link proves the mailbox; "not me" ends all letters' links and
 * the sessions that came from them, and forgets the address. Each new browser is shown to both
 * sides.
 *
 * <p><b>Keys.</b> One master key per installation ({@code frontpage.channel.key}; on the embedded
 * database a file beside it, see {@link frontpage.channels.KeySource}) wraps one key per channel,
 * AES-256-GCM by Google Tink. Every ciphertext is bound to its channel, its purpose and its item.
 * Each channel names the master key that wraps its own; rotation wraps the channels' keys anew and
 * touches no message. Erasing a channel destroys its key with it. Cards, security codes and
 * passwords are taken out before sealing and stored nowhere.
 *
 * <p><b>Leak guard.</b> What a message tells (numbers, names, addresses, sums, file names) is taken
 * out of it when it is stored, and kept sealed; the gate asks for it only on behalf of staff who
 * may read the channel, and who learns too many terms in an hour is told no more. Agreeing to a
 * summary releases what it says.
 *
 * <p><b>End.</b> A channel is erased a number of days after closing, or when the customer asks: its
 * rows and its key go, a tombstone stays. A list outside the database says what was erased, and a
 * restored database is cleaned by it before it serves.
 *
 * <p><b>States.</b> {@code PREPARED} when something private came with the review or staff moved a
 * part of a reply here; {@code OPEN} when the inviting reply is public or staff write; {@code
 * CLOSED} with an outcome, and open again by another invitation. Authors open it by a private note
 * in the form; the letter that asks to confirm their mailbox still waits for staff.
 *
 * <p><b>Within.</b> Files, the way to go on, compensations and the end of a channel are components
 * of their own below this one. They reach a channel through {@link frontpage.channels.Room}, which
 * seals and notes for them, and this one asks them by {@link frontpage.channels.PrivateDetails} and
 * {@link frontpage.channels.ReleasedWords}.
 *
 * <p>Whoever writes holds the channel's row: numbers have no gaps and a repeated message is found,
 * not stored again. Pages on this node are told at once, those on another one find it by polling.
 *
 * <p>Nobody imports this component but {@code audit} and {@code notifications}, and those only
 * {@link frontpage.channels.ChannelEvent}, which carries ids; where the channel must be asked, the
 * asking component declares a port. Out of scope here: what a public text may say (the checker's
 * and the gate's business), sending mail, and the desk's live events.
 */
@NullMarked
package frontpage.channels;

import org.jspecify.annotations.NullMarked;
