/**
 * Registered sites: their key, origins, voice, policy and official contacts, the keys of their
 * integrators, and the checker's rules as each of them wants them. It knows nothing of reviews or
 * staff.
 */
@NullMarked
package frontpage.sites;

import org.jspecify.annotations.NullMarked;
