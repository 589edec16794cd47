/**
 * {@code frontpage-check}: the checker on the command line, for linting reply templates and for
 * measuring quality from outside.
 *
 * <p>Runs from one small jar without Jakarta EE, hence the own JSON reader. Out of scope: any rule.
 */
@NullMarked
package frontpage.cli;

import org.jspecify.annotations.NullMarked;
