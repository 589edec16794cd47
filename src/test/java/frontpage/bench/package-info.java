/**
 * Measures what a change may make slower, beside the least that the same server could do, in one
 * run on one machine: figures of different days or machines do not compare.
 *
 * <p>Out of scope: limits. A slow machine fails no build.
 */
@NullMarked
package frontpage.bench;

import org.jspecify.annotations.NullMarked;
