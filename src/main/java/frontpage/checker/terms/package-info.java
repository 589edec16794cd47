/**
 * What somebody told in confidence and what a public text gives away of it: identifiers, names,
 * addresses, sums, birthdays and file names, in every spelling that means the same.
 *
 * <p>Two halves that must agree, hence one package: {@link frontpage.checker.terms.Confided} takes
 * the terms out of a private message, {@link frontpage.checker.terms.Terms} finds them in a public
 * text. Spellings are equated by what a reader would read: grouping of digits, case, full-width and
 * invisible characters, letters set apart, look-alike and transliterated letters, numbers in words,
 * and the cases of a name.
 *
 * <p>Out of scope: where terms are kept and who may ask (channels), and what is said about a find
 * (checker.rules).
 */
@NullMarked
package frontpage.checker.terms;

import org.jspecify.annotations.NullMarked;
