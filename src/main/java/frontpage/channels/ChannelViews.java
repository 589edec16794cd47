package frontpage.channels;

import frontpage.replies.PrivateChannels;
import frontpage.reviews.ReviewView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The shapes in which the two sides see a channel. */
public final class ChannelViews {
  private ChannelViews() {}

  /** What the customer sees on entering. */
  public record ChannelView(
      UUID id,
      SiteName site,
      ChannelState state,
      @Nullable Outcome outcome,
      String language,
      boolean mailboxConfirmed,
      @Nullable String reason,
      ReviewView review,
      List<PartView> privateParts,
      List<MessageView> messages,
      List<DeviceView> devices,
      int staffSeenSeq,
      @Nullable CheckedView checked,
      @Nullable Instant erasedAt) {}

  /** What staff see beside the thread. */
  public record DeskView(
      UUID id,
      ChannelState state,
      @Nullable Outcome outcome,
      @Nullable String reason,
      boolean mailboxConfirmed,
      boolean hasAddress,
      List<PartView> privateParts,
      List<MessageView> messages,
      List<PrivateChannels.Device> devices,
      int customerSeenSeq,
      int staffSeenSeq,
      @Nullable CheckedView checked,
      boolean trusted,
      @Nullable Instant erasedAt) {}

  /**
   * Who vouches for the customer.
   *
   * @param record by which record; for staff only, null for the customer
   */
  public record CheckedView(String by, Instant at, @Nullable String record) {}

  /** Who of the staff opened the channel, first come first. */
  public record ReadersView(List<ReaderView> readers) {}

  /** A member of staff who opened the channel. */
  public record ReaderView(String name, String role, Instant firstAt, Instant lastAt, int times) {}

  public record SiteName(String name, String key) {}

  /** Something that came with the review: {@code SPAN} with its rule, or {@code WISH}. */
  public record PartView(UUID id, String kind, @Nullable String rule, String text) {}

  public record DeviceView(
      UUID id, String label, Instant firstSeenAt, Instant lastSeenAt, boolean current) {}

  /** What came after a number. */
  public record News(List<MessageView> messages, int staffSeenSeq, ChannelState state) {}

  public record MessageView(
      int seq,
      UUID clientId,
      Sender from,
      @Nullable String name,
      @Nullable String role,
      String text,
      Instant at,
      List<MessageBody.Mask> masked,
      MessageBody.@Nullable FileNote file) {
    static MessageView of(ChannelMessage message, ChannelKey key, String language) {
      MessageBody body = message.body(key);
      return new MessageView(
          message.seq(),
          message.clientId(),
          message.sender(),
          message.senderName(),
          message.senderRole(),
          body.in(language),
          message.sentAt(),
          body.masked(),
          body.file());
    }
  }
}
