package frontpage.channels;

import frontpage.JsonConfig;
import frontpage.Problem;
import frontpage.ProblemCode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One private channel as the components within it use it: they seal what is theirs and tell facts
 * that both sides see, and touch neither the channel's row nor its key.
 */
public final class Room {
  private final Channel channel;
  private final ChannelKey key;
  private final Rooms house;

  Room(Channel channel, ChannelKey key, Rooms house) {
    this.channel = channel;
    this.key = key;
    this.house = house;
  }

  public UUID id() {
    return channel.id();
  }

  public UUID siteId() {
    return channel.siteId();
  }

  public UUID threadId() {
    return channel.threadId();
  }

  /** The customer's language. */
  public String language() {
    return channel.language();
  }

  public boolean hasAddress() {
    return channel.hasAddress();
  }

  /** What came with the review and was split off. */
  public List<ChannelViews.PartView> privateParts() {
    return house.privateParts(channel);
  }

  /** What the two sides said so far, oldest first. */
  public List<ChannelViews.MessageView> said() {
    return house.said(channel);
  }

  /** A text was stored that must not be told in public either; {@code item} is its own id. */
  public void heard(UUID item, String text) {
    house.heard(channel, key, item, text);
  }

  /** Somebody of our side looks in, which the customer sees. */
  public void visitedBy(Onlooker onlooker) {
    house.visitedBy(channel, onlooker);
  }

  /** Whether both sides may write; 409 otherwise. */
  public Room requireOpen() {
    if (channel.state() != ChannelState.OPEN) {
      throw Problem.of(ProblemCode.CONFLICT).with("current", channel.state());
    }
    return this;
  }

  /** Seals a record, bound to this channel, the purpose and the item. */
  public String seal(Purpose purpose, UUID item, Record plain) {
    return key.seal(purpose, item, JsonConfig.json().toJson(plain));
  }

  public <R extends Record> R open(Purpose purpose, UUID item, String sealed, Class<R> type) {
    return JsonConfig.json().fromJson(key.open(purpose, item, sealed), type);
  }

  public byte[] seal(Purpose purpose, UUID item, byte[] plain) {
    return key.seal(purpose, item, plain);
  }

  public byte[] open(Purpose purpose, UUID item, byte[] sealed) {
    return key.open(purpose, item, sealed);
  }

  /** A fact that both sides read, by the key of its text. */
  public void note(String messageKey, String... values) {
    house.note(channel, messageKey, values);
  }

  /** A fact for the trail: action {@code channel.<what>}, ids and states only. */
  public void tell(String actor, String what, Map<String, String> details) {
    house.tell(channel, actor, what, details);
  }

  /** By which way the customer wants to go on; the desk shows it beside the thread. */
  public void goesOn(String way) {
    channel.goesOn(way);
  }

  /** Somebody of our side would like to call; the customer sees it until they choose. */
  public void askForCall(String who) {
    channel.callAskedBy(who);
  }

  /** Who would like to call, or null. */
  public @Nullable String callAskedBy() {
    return channel.callAskedBy();
  }

  /** An address that the customer gave: kept sealed, and asked to be confirmed. */
  public void keepAddress(String email) {
    house.keepAddress(channel, key, email);
  }

  /** Ends the channel; the caller has published what there was to say. */
  public void close(Outcome outcome, String actor) {
    house.close(channel, outcome, actor);
  }

  /** The name of a file by its message's client id; 404 when the message is none. */
  public String fileName(UUID clientId) {
    return house.fileName(channel, clientId);
  }

  Channel channel() {
    return channel;
  }
}
