package frontpage.channels;

import frontpage.Caller;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.checker.Checker;
import frontpage.reviews.Review;
import frontpage.reviews.Reviews;
import frontpage.threads.Threads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Gives the components within a channel their {@link Room}. Called in a transaction. */
@ApplicationScoped
public class Rooms {
  @Inject private ChannelStore store;
  @Inject private CurrentGuest guest;
  @Inject private Conversation conversation;
  @Inject private Talking talking;
  @Inject private Channels channels;
  @Inject private ChannelReading reading;
  @Inject private Threads threads;
  @Inject private Notices notices;
  @Inject private ChannelTerms terms;
  @Inject private Visits visits;
  @Inject private Reviews reviews;

  /** Of staff, who name the thread. */
  public Room ofThread(UUID siteId, UUID threadId) {
    return room(store.require(siteId, threadId));
  }

  /** The same, with thread and channel held against other writers, in this order. */
  public Room ofThreadForChange(UUID siteId, UUID threadId) {
    Channel channel = store.require(siteId, threadId);
    threads.requireForChange(siteId, threadId);
    return room(store.locked(channel));
  }

  /** The same by the channel's own id, for a job that knows no more. */
  public Room ofChannelForChange(UUID channelId) {
    Channel channel = store.require(channelId);
    return ofThreadForChange(channel.siteId(), channel.threadId());
  }

  /** The same for something private that is not said to the customer: it needs no open channel. */
  public Room preparedForChange(UUID siteId, UUID threadId, String actor) {
    Review review = reviews.require(siteId, threadId);
    if (store.ofThread(threadId).isEmpty()) {
      store.make(siteId, threadId, review.language(), actor);
    }
    Room room = ofThreadForChange(siteId, threadId);
    if (room.channel().erased()) {
      throw Problem.of(ProblemCode.CONFLICT);
    }
    return room;
  }

  /** Of the customer, whose browser is in it; 401 otherwise. */
  public Room ofGuest() {
    return room(guest.get().channel());
  }

  public Room ofGuestForChange() {
    Channel channel = guest.get().channel();
    return ofThreadForChange(channel.siteId(), channel.threadId());
  }

  /** The customer's message; the caller's browser is the customer's. */
  public Posted customerSays(UUID clientId, Supplier<MessageBody> body, String language) {
    return talking.asCustomer(guest.get().channel(), clientId, body, language);
  }

  /** A message of staff; it opens a channel that waits for one. */
  public Posted staffSay(
      UUID siteId,
      UUID threadId,
      Caller me,
      UUID clientId,
      Supplier<MessageBody> body,
      String language) {
    return talking.asStaff(siteId, threadId, me, clientId, body, language);
  }

  /** A text as it may be stored: without card numbers and credentials. */
  public static String withoutSecrets(String text) {
    return Redaction.of(text, Checker.standard()).text();
  }

  /** The customer did something that staff should look at. */
  public void customerCameBack(Room room) {
    threads.customerCameBack(room.siteId(), room.threadId());
  }

  /** Staff did something that the customer should look at: a letter goes where one may. */
  public void tellCustomer(Room room) {
    notices.staffWrote(room.channel());
  }

  /** How the customer signs: as under the review. */
  public String customerName(Room room) {
    return reading.customerName(room.channel());
  }

  List<ChannelViews.PartView> privateParts(Channel channel) {
    return reading.parts(channel);
  }

  List<ChannelViews.MessageView> said(Channel channel) {
    return conversation.after(channel, 0, channel.language()).stream()
        .filter(m -> m.from() != Sender.SYSTEM)
        .toList();
  }

  void heard(Channel channel, ChannelKey key, UUID item, String text) {
    terms.heard(channel, key, item, text);
  }

  void visitedBy(Channel channel, Onlooker onlooker) {
    visits.note(channel, onlooker);
  }

  void keepAddress(Channel channel, ChannelKey key, String email) {
    store.dropAddress(channel);
    store.keep(new ChannelPart(channel, key, ChannelPart.Kind.ADDRESS, null, 0, email));
    channel.addressKept();
    notices.opened(channel);
  }

  void close(Channel channel, Outcome outcome, String actor) {
    channels.close(channel, outcome, actor);
  }

  String fileName(Channel channel, UUID clientId) {
    return conversation
        .file(channel, clientId)
        .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND))
        .name();
  }

  void note(Channel channel, String key, String... values) {
    conversation.note(channel, key, values);
  }

  void tell(Channel channel, String actor, String what, Map<String, String> details) {
    store.tell(channel, actor, what, 0, details);
  }

  private Room room(Channel channel) {
    return new Room(channel, store.key(channel), this);
  }
}
