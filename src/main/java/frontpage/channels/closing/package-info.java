/**
 * How a channel ends: staff write how it ended and what is to stand in public, the customer reads
 * it first, and then it is published through the gate.
 *
 * <p>The customer agrees, asks for a change (which comes back as a message), or does not answer for
 * the site's number of days. Agreeing releases what the summary says, so that the gate no longer
 * holds it for private; silence releases nothing. Where the gate refuses a summary after all, it
 * goes back to staff. Every end carries the same neutral word about the rating.
 *
 * <p>Out of scope: what a public text may say, and letters.
 */
@NullMarked
package frontpage.channels.closing;

import org.jspecify.annotations.NullMarked;
