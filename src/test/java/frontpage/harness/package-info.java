/**
 * What the slow tests ({@code *IT}) stand on: the real WAR in one Payara Micro for the whole suite,
 * beside a real database, a real SMTP server and a shop on another origin, all started once before
 * the first test and on ports that the kernel chose.
 *
 * <p>Why one deployment: a start takes 15 seconds, a further test class less than one. The price is
 * that tests share the data: each makes its own site, or its own page key, and counts nothing that
 * another test may add.
 *
 * <p>A test class runs in the server ({@code @Inject} works) unless it says {@code @RunAsClient};
 * then it talks to it through {@link frontpage.harness.Api} or {@link frontpage.harness.Browser}.
 * Out of scope: fixtures of one component, which stand beside its tests.
 */
@NullMarked
package frontpage.harness;

import org.jspecify.annotations.NullMarked;
