package frontpage.channels;

import frontpage.Outbox;
import frontpage.Problem;
import frontpage.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;

/**
 * Confirms the mailbox of a customer who is in already: who came by the handover code and left an
 * address need not come in a second time by the letter's link. The caller holds the channel.
 */
@ApplicationScoped
class MailboxCodes {
  @PersistenceContext private EntityManager em;
  @Inject private ChannelStore store;
  @Inject private Conversation conversation;
  @Inject private MailLimit mail;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  /**
   * @throws Problem when there is nothing to confirm, or the address had its share of mail
   */
  void send(Channel channel) {
    if (channel.mailboxConfirmed()) {
      throw Problem.of(ProblemCode.CONFLICT);
    }
    String address = store.address(channel).orElseThrow(() -> Problem.of(ProblemCode.CONFLICT));
    if (!mail.take(address)) {
      throw Problem.of(ProblemCode.TOO_MANY_REQUESTS);
    }
    outbox.put(channel.siteId(), ChannelLetters.CODE, channel.id());
  }

  /** For the letter that is being sent: an earlier letter's code ends. */
  OneTimeCode fresh(Channel channel) {
    OneTimeCode code = OneTimeCode.random();
    MailboxCode stored = em.find(MailboxCode.class, channel.id());
    boolean first = stored == null;
    MailboxCode kept = stored == null ? new MailboxCode(channel) : stored;
    kept.become(code, store.key(channel), clock.instant());
    if (first) {
      em.persist(kept);
    }
    return code;
  }

  /**
   * @throws Problem when the code is not that of the newest letter; the try counts all the same
   */
  void confirm(Channel channel, String typed) {
    MailboxCode code = em.find(MailboxCode.class, channel.id());
    if (code == null || !code.fits(typed, store.key(channel), clock.instant())) {
      throw Problem.field("code", "wrong-code");
    }
    em.remove(code);
    if (channel.confirmMailbox()) {
      conversation.note(channel, "channel.system.confirmed");
      store.tell(channel, "customer", "confirmed", 0, Map.of());
    }
  }
}
