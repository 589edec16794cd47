package frontpage.channels;

import frontpage.Messages;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.channels.ChannelMessage.Speaker;
import frontpage.channels.ChannelPart.Kind;
import frontpage.replies.PrivateChannels;
import frontpage.replies.ReplyPublished;
import frontpage.reviews.PrivateParts;
import frontpage.reviews.Reviews;
import frontpage.reviews.texts.CutSpan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the other components ask of private channels, and how a channel opens and closes. */
@ApplicationScoped
public class Channels implements PrivateParts, PrivateChannels {
  @Inject private ChannelStore store;
  @Inject private ChannelFigures figures;
  @Inject private Conversation conversation;
  @Inject private ChannelTerms terms;
  @Inject private Erasure erasure;
  @Inject private Entrance entrance;
  @Inject private Notices notices;
  @Inject private Reviews reviews;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "frontpage.url")
  private String url;

  @Override
  public void keep(Submission submission) {
    if (submission.isEmpty()) {
      return;
    }
    Optional<Channel> before = store.ofThread(submission.reviewId()).map(store::locked);
    before.filter(Channel::erased).ifPresent(store::renew);
    Channel channel =
        before.orElseGet(
            () ->
                store.make(
                    submission.siteId(), submission.reviewId(), submission.language(), "author"));
    ChannelKey key = store.key(channel);
    List<ChannelPart> kept = store.parts(channel);
    List<CutSpan> added =
        submission.spans().stream()
            .filter(span -> kept.stream().noneMatch(part -> part.holds(span, key)))
            .toList();
    if (before.isPresent() && !added.isEmpty()) {
      store.tell(channel, "author", "added", 0, Map.of());
    }
    int position = kept.size();
    for (CutSpan span : added) {
      ChannelPart part =
          new ChannelPart(channel, key, Kind.SPAN, span.rule(), position++, span.text());
      store.keep(part);
      terms.heardWhole(channel, key, part.id(), span.text());
    }
    if (submission.wish() != null) {
      ChannelPart part =
          new ChannelPart(channel, key, Kind.WISH, null, position++, submission.wish());
      store.keep(part);
      terms.heard(channel, key, part.id(), submission.wish());
    }
    if (submission.email() != null) {
      ChannelPart part =
          new ChannelPart(channel, key, Kind.ADDRESS, null, position, submission.email());
      store.keep(part);
      terms.heardWhole(channel, key, part.id(), submission.email());
      channel.addressKept();
    }
    if (submission.note() != null) {
      openByAuthor(channel, submission.note());
    }
  }

  /** No letter goes yet: staff look at an address before anything is sent to it. */
  private void openByAuthor(Channel channel, String note) {
    channel.openedByAuthor();
    channel.invitedBecause(Messages.text(channel.language(), "invite.asked"));
    store.tell(channel, "author", "opened", 0, Map.of());
    String name = reviews.require(channel.siteId(), channel.threadId()).authorName();
    conversation.say(
        channel, Speaker.customer(name), UUID.randomUUID(), () -> conversation.typed(note));
  }

  @Override
  public Map<UUID, PublicState> publicStates(Collection<UUID> reviewIds) {
    Map<UUID, PublicState> states = new HashMap<>();
    for (Channel c : figures.channels(reviewIds)) {
      if (c.state() != ChannelState.PREPARED) {
        Outcome outcome = c.outcome();
        states.put(
            c.threadId(),
            new PublicState(c.state().name(), c.reason(), outcome == null ? null : outcome.name()));
      }
    }
    return states;
  }

  @Override
  public Map<UUID, AuthorState> authorStates(Collection<UUID> reviewIds) {
    Map<UUID, Integer> unread = figures.unreadByCustomer(reviewIds);
    Map<UUID, AuthorState> states = new HashMap<>();
    for (Channel c : figures.channels(reviewIds)) {
      states.put(
          c.threadId(), new AuthorState(c.state().name(), unread.getOrDefault(c.threadId(), 0)));
    }
    return states;
  }

  @Override
  public Handover handover(UUID reviewId) {
    Channel channel = store.ofThread(reviewId).orElseThrow(() -> Problem.of(ProblemCode.CONFLICT));
    Entrance.ChannelCode code = entrance.handoverCode(channel);
    String secret = code.secret().value();
    return new Handover(secret, code.expiresAt(), url + "/channel/#h=" + secret);
  }

  @Override
  public void erase(UUID reviewId) {
    store.ofThread(reviewId).ifPresent(c -> erasure.remove(store.locked(c)));
  }

  @Override
  public StaffState prepare(UUID siteId, UUID threadId, String language, String reason) {
    Channel channel =
        store.locked(
            store
                .ofThread(threadId)
                .orElseGet(() -> store.make(siteId, threadId, language, "staff")));
    if (!channel.siteId().equals(siteId)) {
      throw Problem.of(ProblemCode.NOT_FOUND);
    }
    channel.invitedBecause(reason);
    return of(threadId).orElseThrow();
  }

  @Override
  public Optional<StaffState> of(UUID threadId) {
    return Optional.ofNullable(figures.staffStates(List.of(threadId)).get(threadId));
  }

  @Override
  public Map<UUID, StaffState> of(Collection<UUID> threadIds) {
    return figures.staffStates(threadIds);
  }

  /** A public reply carries the invitation: from now on the customer can come in. */
  void invited(@Observes ReplyPublished reply) {
    if (reply.invites()) {
      opened(reply.siteId(), reply.threadId(), reply.actor());
    }
  }

  /** The thread's open channel, made and opened where it was not. */
  Channel opened(UUID siteId, UUID threadId, String actor) {
    Channel channel =
        store.locked(
            store
                .ofThread(threadId)
                .orElseGet(
                    () ->
                        store.make(
                            siteId,
                            threadId,
                            reviews.require(siteId, threadId).language(),
                            actor)));
    if (channel.erased()) {
      store.renew(channel);
    }
    if (channel.open(clock.instant())) {
      store.tell(channel, actor, "opened", 0, Map.of());
      notices.opened(channel);
    }
    return channel;
  }

  /** Ends an open channel; both sides see it, and how it ended stands in public. */
  void close(Channel held, Outcome outcome, String actor) {
    Channel channel = store.locked(held);
    if (channel.state() != ChannelState.OPEN) {
      throw Problem.of(ProblemCode.CONFLICT).with("current", channel.state());
    }
    conversation.note(channel, "channel.system.closed." + outcome);
    channel.close(outcome, clock.instant());
    store.tell(channel, actor, "closed", 0, Map.of("outcome", outcome.name()));
    notices.staffWrote(channel);
  }
}
