/**
 * How the customer wants to go on: here, by e-mail, by a call back, or in a messenger that the site
 * offers. Both sides see the choice and who made it; numbers and accounts are sealed and are
 * private terms of the thread.
 *
 * <p>Out of scope: calling, and talking in messengers. The desk is told loudly; people do the rest.
 */
@NullMarked
package frontpage.channels.contacts;

import org.jspecify.annotations.NullMarked;
