/**
 * The sample shop: a fictitious site with staff, reviews and answers, so that one command shows the
 * product at work. It is there only with {@code frontpage.demo=true} and on an empty database, and
 * brings everything in through the components' own doors, so that samples pass the same gate.
 */
@NullMarked
package frontpage.demo;

import org.jspecify.annotations.NullMarked;
