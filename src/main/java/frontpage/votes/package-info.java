/**
 * Who found a review helpful: once per browser, known by a hash that belongs to this review alone.
 */
@NullMarked
package frontpage.votes;

import org.jspecify.annotations.NullMarked;
