/**
 * Loads rule packs: one YAML file per rule, both languages in it, with the examples that prove it.
 *
 * <p>A line of examples may name choices in braces, {@code {a|b}}: each is an example of its own,
 * and the test of idle alternatives takes every alternative out of a phrase to see whether one
 * notices.
 *
 * <p>A site's own pack from a folder is taken whole or not at all, and never disturbs the built-in
 * rules. A mistake in a file is reported as file:line:column and what is wrong, because packs are
 * written by people who never read this code. Out of scope: matching.
 */
@NullMarked
package frontpage.checker.packs;

import org.jspecify.annotations.NullMarked;
