/**
 * Who acts: members, their role on each site, sign-in and sessions, which are database rows so that
 * any node can check and revoke them.
 */
@NullMarked
package frontpage.staff;

import org.jspecify.annotations.NullMarked;
