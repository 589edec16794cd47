/**
 * Holds every public reply to one sentence: imagine that it appears on the front page.
 *
 * <p>Here is what goes in ({@link frontpage.checker.ReplyDraft}, {@link
 * frontpage.checker.ReplyContext}) and what comes out ({@link frontpage.checker.Report}); {@link
 * frontpage.checker.Checker} is the door. Checking is a pure function of its arguments: no clock,
 * no files, no shared state that changes an answer, so the editor, the publish gate, batch runs and
 * the command line cannot disagree.
 *
 * <p>Out of scope: reading rule files (checker.packs), what a rule looks for (checker.rules), how a
 * text becomes words (checker.text), and everything of Jakarta EE.
 */
@NullMarked
package frontpage.checker;

import org.jspecify.annotations.NullMarked;
