package frontpage;

import java.util.UUID;

/**
 * Whose key an integrator's request carries.
 *
 * @param siteKey the public key of the site, as in the addresses
 */
public record KeyHolder(UUID keyId, String siteKey) {
  /** Where the filter leaves it for the resource. */
  public static final String ATTRIBUTE = "frontpage.keyholder";
}
