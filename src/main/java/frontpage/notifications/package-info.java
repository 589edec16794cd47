/**
 * What leaves the system and who is told: the transactional outbox, mail, and the desk's live
 * events.
 *
 * <p>A letter is first a row, written with its scheduled task in the transaction that causes it:
 * after a rollback there is neither. Its text and address exist only between composing and the mail
 * server; {@link frontpage.Letters} is asked at each attempt, in the component that holds them. So
 * a letter is sent at least once, with the same Message-ID each time, and the row says why the last
 * attempt failed without quoting anything.
 *
 * <p>Live events carry a thread's id and no more; the desk asks again for what it shows. They are
 * told to the clients of this node; a desk on another node learns of a change by asking.
 *
 * <p>Out of scope: what a letter says, whom it goes to, and when one is due.
 */
@NullMarked
package frontpage.notifications;

import org.jspecify.annotations.NullMarked;
