package frontpage;

/** Port: which web origins may embed a site's widget. Implemented where sites are kept. */
public interface Origins {
  boolean siteExists(String siteKey);

  /** Whether the origin, as a browser sends it, is on the site's list. */
  boolean allows(String siteKey, String origin);
}
