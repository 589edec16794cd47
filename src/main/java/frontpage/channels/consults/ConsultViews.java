package frontpage.channels.consults;

import frontpage.channels.ChannelViews.MessageView;
import frontpage.channels.ChannelViews.PartView;
import frontpage.reviews.ReviewView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The shapes in which the two sides see a consult. */
public final class ConsultViews {
  private ConsultViews() {}

  /** All of a thread, oldest first. */
  public record Listed(List<Asked> consults) {}

  /**
   * As the desk sees it.
   *
   * @param state {@code ASKED}, {@code ANSWERED}, {@code REVOKED} or {@code EXPIRED}
   * @param shown how many private parts and messages the colleague sees
   * @param openedAt when the colleague first came in
   * @param endedAt when it was answered or taken back
   */
  public record Asked(
      UUID id,
      Consult.State state,
      String who,
      String email,
      String question,
      int shown,
      String askedBy,
      Instant askedAt,
      Instant dueAt,
      Instant expiresAt,
      @Nullable Instant openedAt,
      @Nullable String answer,
      @Nullable Instant endedAt) {}

  /**
   * What the colleague sees.
   *
   * @param hidden how much is private and was not chosen
   */
  public record Question(
      UUID id,
      String site,
      String askedBy,
      String question,
      Instant dueAt,
      Instant expiresAt,
      ReviewView review,
      List<PartView> privateParts,
      List<MessageView> messages,
      int hidden) {}

  /**
   * Where the code went.
   *
   * @param to the address, as far as its owner needs it: {@code p•••@shop.example}
   */
  public record CodeSent(String to) {
    static CodeSent to(String email) {
      return new CodeSent(email.charAt(0) + "•••" + email.substring(email.lastIndexOf('@')));
    }
  }
}
