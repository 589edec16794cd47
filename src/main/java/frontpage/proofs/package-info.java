/**
 * Proof of work in ALTCHA's format: a challenge that costs the writer's browser a second and us
 * nothing. It knows neither reviews nor who writes.
 */
@NullMarked
package frontpage.proofs;

import org.jspecify.annotations.NullMarked;
