package frontpage;

import java.util.Optional;

/** Port: which site's key is this. */
public interface SiteKeys {
  /**
   * @param key as its holder sent it; revoked and unknown ones are nobody's
   */
  Optional<KeyHolder> holder(String key);
}
