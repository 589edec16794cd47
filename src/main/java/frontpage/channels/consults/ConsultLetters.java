package frontpage.channels.consults;

import frontpage.Letters;
import frontpage.Messages;
import frontpage.channels.OneTimeCode;
import frontpage.channels.Room;
import frontpage.channels.Rooms;
import frontpage.sites.Site;
import frontpage.sites.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The two letters to a colleague: one with the link, and when it was opened one with the code. The
 * question stands in neither.
 */
@ApplicationScoped
class ConsultLetters implements Letters {
  static final String LINK = "consult-link";
  static final String CODE = "consult-code";

  @Inject private Consults consults;
  @Inject private Rooms rooms;
  @Inject private Sites sites;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "frontpage.url")
  private String url;

  @Override
  public boolean handles(String kind) {
    return kind.equals(LINK) || kind.equals(CODE);
  }

  @Override
  public Optional<Letter> compose(String kind, UUID consult) {
    return consults
        .findForChange(consult)
        .filter(c -> c.isOpen(clock.instant()))
        .map(c -> kind.equals(LINK) ? link(c) : code(c));
  }

  private Letter link(Consult consult) {
    String link = url + "/consult/#" + consult.newLink().value();
    return letter(LINK, consult, consult.askedBy(), link);
  }

  private Letter code(Consult consult) {
    OneTimeCode code = consult.newCode(room(consult), clock.instant());
    return letter(CODE, consult, code.digits(), OneTimeCode.LIFE.toMinutes());
  }

  private Letter letter(String kind, Consult consult, Object first, Object second) {
    Site site = sites.require(consult.siteId());
    String language = site.language();
    return new Letter(
        consult.words(room(consult)).email(),
        language,
        Messages.text(language, "mail." + kind + ".subject", site.name()),
        Messages.text(language, "mail." + kind + ".text", site.name(), first, second),
        null);
  }

  private Room room(Consult consult) {
    return rooms.ofThread(consult.siteId(), consult.threadId());
  }
}
