/**
 * Plumbing only: the REST application, problem+json, who is calling, the clock, and the ports that
 * let components ask each other without importing each other ({@link frontpage.Outbox}, {@link
 * frontpage.Letters}). It knows no component and holds no rule of the business.
 */
@NullMarked
package frontpage;

import org.jspecify.annotations.NullMarked;
