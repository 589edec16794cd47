package frontpage.moderation;

import frontpage.Letters;
import frontpage.Messages;
import frontpage.sites.Site;
import frontpage.sites.Sites;
import frontpage.staff.Member;
import frontpage.staff.Staff;
import frontpage.threads.Escalation;
import frontpage.threads.ReviewThread;
import frontpage.threads.Threads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells an executive that a thread waits; what it is about stands on the desk alone. */
@ApplicationScoped
class EscalationLetters implements Letters {
  static final String ESCALATED = "escalated";

  @Inject private Threads threads;
  @Inject private Staff staff;
  @Inject private Sites sites;

  @Inject
  @ConfigProperty(name = "frontpage.url")
  private String url;

  @Override
  public boolean handles(String kind) {
    return kind.equals(ESCALATED);
  }

  /** Nothing goes once it was ended. */
  @Override
  public Optional<Letter> compose(String kind, UUID threadId) {
    return threads.find(threadId).flatMap(this::letter);
  }

  private Optional<Letter> letter(ReviewThread thread) {
    Escalation escalation = thread.escalation();
    return escalation == null
        ? Optional.empty()
        : staff.byId(escalation.executiveId()).map(to -> letter(thread, escalation, to));
  }

  private Letter letter(ReviewThread thread, Escalation escalation, Member to) {
    Site site = sites.require(thread.siteId());
    String link = url + "/desk/#/" + site.key() + "/escalated/" + thread.id();
    return new Letter(
        to.email(),
        to.language(),
        Messages.text(to.language(), "mail.escalated.subject", site.name()),
        Messages.text(to.language(), "mail.escalated.text", site.name(), escalation.by(), link),
        null);
  }
}
