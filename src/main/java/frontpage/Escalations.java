package frontpage;

import java.util.UUID;

/** Port: what was brought to an executive. Asked before a resource's transaction begins. */
public interface Escalations {
  /** Whether this thread of the site is with this member now. */
  boolean isWith(UUID memberId, String siteKey, UUID threadId);
}
