package frontpage.channels;

import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.channels.ChannelMessage.Speaker;
import frontpage.checker.Checker;
import frontpage.checker.SensitiveSpan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What is said in a channel. Whoever writes holds the channel's row, so that numbers have no gaps
 * and a message that is sent again is found, not stored again.
 */
@ApplicationScoped
class Conversation {
  @PersistenceContext private EntityManager em;
  @Inject private ChannelStore store;
  @Inject private ChannelTerms terms;
  @Inject private Clock clock;
  private final Checker checker = Checker.standard();

  /**
   * A message, stored now or before.
   *
   * @param isNew false when the same client id was stored before
   */
  record Said(ChannelMessage message, boolean isNew) {}

  /** What a person typed; cards and credentials are taken out. */
  MessageBody typed(String text) {
    return MessageBody.said(Redaction.of(text, checker));
  }

  /** Refuses a text that would not be stored as it was typed, and says where. */
  void refuseSecrets(String text) {
    List<SensitiveSpan> secrets = Redaction.secrets(text, checker);
    if (!secrets.isEmpty()) {
      throw Problem.of(ProblemCode.SENSITIVE_DATA).with("findings", secrets);
    }
  }

  /** Stores what a person said, once for each client id. */
  Said say(Channel held, Speaker speaker, UUID clientId, Supplier<MessageBody> body) {
    Channel channel = store.locked(held);
    Optional<ChannelMessage> before = byClientId(channel, clientId);
    if (before.isPresent()) {
      if (before.get().sender() != speaker.side()) {
        throw Problem.of(ProblemCode.CONFLICT);
      }
      return new Said(before.get(), false);
    }
    if (channel.state() != ChannelState.OPEN) {
      throw Problem.of(ProblemCode.CONFLICT).with("current", channel.state());
    }
    MessageBody said = body.get();
    ChannelMessage message = add(channel, speaker, clientId, said);
    listen(channel, clientId, said);
    // Who writes has read what stands before.
    channel.seenBy(speaker.side(), message.seq());
    return new Said(message, true);
  }

  private void listen(Channel channel, UUID clientId, MessageBody said) {
    ChannelKey key = store.key(channel);
    terms.heard(channel, key, clientId, said.in(channel.language()));
    MessageBody.FileNote file = said.file();
    if (file != null) {
      terms.heardWhole(channel, key, clientId, file.name());
    }
  }

  /** A fact that both sides see; the caller holds the channel's row. */
  void note(Channel channel, String key, String... values) {
    add(channel, Speaker.SYSTEM, UUID.randomUUID(), MessageBody.fact(key, values));
  }

  private ChannelMessage add(Channel channel, Speaker speaker, UUID clientId, MessageBody body) {
    ChannelMessage message =
        new ChannelMessage(channel, store.key(channel), speaker, clientId, body, clock.instant());
    em.persist(message);
    store.tell(channel, speaker.actor(), "message", message.seq(), Map.of());
    return message;
  }

  private Optional<ChannelMessage> byClientId(Channel channel, UUID clientId) {
    return em
        .createQuery(
            "select m from ChannelMessage m where m.channelId = :channel and m.clientId = :client",
            ChannelMessage.class)
        .setParameter("channel", channel.id())
        .setParameter("client", clientId)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** What a message says of its file. */
  Optional<MessageBody.FileNote> file(Channel channel, UUID clientId) {
    return byClientId(channel, clientId).map(m -> m.body(store.key(channel)).file());
  }

  /** Marks messages as seen up to the number. */
  void seen(Channel held, Sender side, String actor, int seq) {
    Channel channel = store.locked(held);
    if (channel.seenBy(side, seq)) {
      int upTo = side == Sender.STAFF ? channel.staffSeenSeq() : channel.customerSeenSeq();
      store.tell(channel, actor, "seen", upTo, Map.of("side", side.name()));
    }
  }

  /** Messages after the number, oldest first, opened for a reader of the language. */
  List<ChannelViews.MessageView> after(Channel channel, int seq, String language) {
    ChannelKey key = store.key(channel);
    return em
        .createQuery(
            "select m from ChannelMessage m where m.channelId = :channel and m.seq > :seq"
                + " order by m.seq",
            ChannelMessage.class)
        .setParameter("channel", channel.id())
        .setParameter("seq", seq)
        .getResultList()
        .stream()
        .map(m -> ChannelViews.MessageView.of(m, key, language))
        .toList();
  }

  ChannelViews.MessageView view(Channel channel, ChannelMessage message, String language) {
    return ChannelViews.MessageView.of(message, store.key(channel), language);
  }
}
