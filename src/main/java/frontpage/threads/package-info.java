/**
 * What the desk works on: kind, fault, assignee, state and clocks of each review. It publishes
 * nothing.
 */
@NullMarked
package frontpage.threads;

import org.jspecify.annotations.NullMarked;
