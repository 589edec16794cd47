/**
 * What the desk works on: kind, fault, assignee, state and clocks of each review, and to which
 * executive it was brought. Of several clocks the one that ends first is shown. It publishes
 * nothing.
 */
@NullMarked
package frontpage.threads;

import org.jspecify.annotations.NullMarked;
