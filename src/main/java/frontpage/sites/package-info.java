/**
 * Registered sites: their key, origins, voice, policy and official contacts. It knows nothing of
 * reviews or staff.
 */
@NullMarked
package frontpage.sites;

import org.jspecify.annotations.NullMarked;
