package frontpage.channels.contacts;

import frontpage.channels.policy.Policy.Messenger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The choice, and what can be chosen.
 *
 * @param contact null where nobody has chosen
 * @param hasAddress whether the customer can be written to
 * @param callAskedBy name and post of who would like to call, until the customer has chosen
 */
public record ContactView(
    @Nullable Contact contact,
    List<Messenger> messengers,
    boolean hasAddress,
    @Nullable String callAskedBy) {}
