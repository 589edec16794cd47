/**
 * The kinds of rules: phrase patterns over lemmas, and one class for each thing that a pattern
 * cannot say (check digits, telephone numbers, the structure of a reply).
 *
 * <p>A pattern is matched from its first word on, over bounded gaps that stop at the sentence's
 * end, so the time is linear in the text and hardly grows with the number of rules; no backtracking
 * regular expression ever runs on what a user wrote. Out of scope: where rules come from, and the
 * words shown to a moderator (both in checker.packs and its data files).
 */
@NullMarked
package frontpage.checker.rules;

import org.jspecify.annotations.NullMarked;
