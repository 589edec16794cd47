package frontpage.channels;

import frontpage.Letters;
import frontpage.Messages;
import frontpage.sites.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Composes the letters to customers: no content of the conversation, only a link that is made now
 * and stored nowhere. Until the mailbox is confirmed a letter says "confirm" or "not me".
 */
@ApplicationScoped
class ChannelLetters implements Letters {
  static final String CONFIRM = "channel-confirm";
  static final String MESSAGE = "channel-message";
  static final String CODE = "channel-code";

  @Inject private ChannelStore store;
  @Inject private Entrance entrance;
  @Inject private MailboxCodes codes;
  @Inject private Sites sites;

  @Inject
  @ConfigProperty(name = "frontpage.url")
  private String url;

  @Override
  public boolean handles(String kind) {
    return kind.equals(CONFIRM) || kind.equals(MESSAGE) || kind.equals(CODE);
  }

  @Override
  public Optional<Letter> compose(String kind, UUID channelId) {
    return store
        .find(channelId)
        .filter(c -> c.state() != ChannelState.PREPARED)
        .filter(c -> !kind.equals(CODE) || !c.mailboxConfirmed())
        .flatMap(c -> store.address(c).map(to -> kind.equals(CODE) ? code(c, to) : letter(c, to)));
  }

  /** By the mark of today, not by the kind that was asked for: a mailbox may be lost meanwhile. */
  private Letter letter(Channel channel, String to) {
    String kind = channel.mailboxConfirmed() ? MESSAGE : CONFIRM;
    String link = entrance.mailLink(channel).value();
    String language = channel.language();
    String site = sites.require(channel.siteId()).name();
    return new Letter(
        to,
        language,
        Messages.text(language, "mail." + kind + ".subject", site),
        Messages.text(
            language,
            "mail." + kind + ".text",
            site,
            url + "/channel/#l=" + link,
            url + "/channel/#n=" + link),
        null);
  }

  /** Asked for on the page by who is in, so it needs no link. */
  private Letter code(Channel channel, String to) {
    String language = channel.language();
    String site = sites.require(channel.siteId()).name();
    return new Letter(
        to,
        language,
        Messages.text(language, "mail.channel-code.subject", site),
        Messages.text(
            language,
            "mail.channel-code.text",
            site,
            codes.fresh(channel).digits(),
            OneTimeCode.LIFE.toMinutes()),
        null);
  }
}
