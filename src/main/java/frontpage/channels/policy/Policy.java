package frontpage.channels.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A site's decisions about its channels.
 *
 * @param messengers that the customer may choose; empty unless the site says otherwise
 * @param limit up to which a moderator compensates alone; null: a lead approves every sum
 * @param answerDays how long the customer is asked about a public summary
 */
public record Policy(List<Messenger> messengers, @Nullable Money limit, int answerDays) {
  static final Policy DEFAULT = new Policy(List.of(), null, 3);

  public Policy {
    messengers = messengers == null ? List.of() : List.copyOf(messengers);
  }

  /**
   * @param name as people know it
   * @param account the site's own account there, where the customer may write; or null
   */
  public record Messenger(String name, @Nullable String account) {}

  public boolean offers(String messenger) {
    return messengers.stream().anyMatch(m -> m.name().equals(messenger));
  }
}
