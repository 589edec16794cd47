/**
 * Asks a colleague without an account: by a link in a letter, which opens only for who also types
 * the code of a second letter to the same address, for 72 hours at most.
 *
 * <p>The colleague sees the public thread and, of what is private, only the parts and messages that
 * the asking member chose. Each visit stands in the customer's list of who read the channel. The
 * answer comes back to the desk as a note for staff, is a private matter of the thread like any
 * message, and ends the link. Until when it is wanted stands on the queue.
 *
 * <p>Links are known by their hash, codes are sealed and made while their letter is being sent. A
 * thread without a channel gets one that is only prepared: its key seals the question, and it takes
 * the question along when it is erased.
 *
 * <p>When a question's time is over, or it went with the channel, the thread waits no longer.
 *
 * <p>Out of scope: colleagues who ask back, or send files.
 */
@NullMarked
package frontpage.channels.consults;

import org.jspecify.annotations.NullMarked;
