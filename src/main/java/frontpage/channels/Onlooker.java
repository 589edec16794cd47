package frontpage.channels;

import frontpage.Caller;
import java.util.UUID;

/**
 * Who looks into a channel from our side, as the customer is told.
 *
 * @param session the browser or the permission by which they look
 * @param title what they are here
 */
public record Onlooker(UUID id, UUID session, String name, String title) {
  static Onlooker of(Caller member) {
    return new Onlooker(member.id(), member.session(), member.name(), member.title());
  }
}
