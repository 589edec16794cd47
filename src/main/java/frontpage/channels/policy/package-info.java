/**
 * What a site's admin decides about its private channels: messengers that customers may choose, up
 * to which sum a moderator compensates alone, how long a customer is asked about a summary.
 */
@NullMarked
package frontpage.channels.policy;

import org.jspecify.annotations.NullMarked;
