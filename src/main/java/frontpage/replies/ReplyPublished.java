package frontpage.replies;

import frontpage.DomainEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A public answer went out.
 *
 * @param invites whether it carries the private invitation
 * @param overriddenRules rules of a stop that a lead overrode, comma separated, or null
 */
public record ReplyPublished(
    UUID siteId,
    UUID threadId,
    UUID replyId,
    String actor,
    boolean invites,
    @Nullable String overriddenRules)
    implements DomainEvent {
  /** The place of the invitation in a reply's text. */
  public static final String MARKER = "[[private]]";

  @Override
  public String action() {
    return "reply.published";
  }

  @Override
  public String target() {
    return "reply:" + replyId;
  }

  @Override
  public Map<String, String> details() {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("thread", threadId.toString());
    details.put("invites", Boolean.toString(invites));
    if (overriddenRules != null) {
      details.put("overridden", overriddenRules);
    }
    return details;
  }
}
