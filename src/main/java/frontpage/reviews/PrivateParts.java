package frontpage.reviews;

import frontpage.reviews.texts.CutSpan;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Port: the private part of a thread, kept encrypted by the component that owns private channels.
 * What is handed over here is never stored by this component.
 */
public interface PrivateParts {

  /**
   * Called in the transaction of the first INSERT of the review, after it, and of each change of
   * its text. What is kept already is not kept twice.
   */
  void keep(Submission submission);

  /** What the public may know of the channels of these threads: those that are open or closed. */
  Map<UUID, PublicState> publicStates(Collection<UUID> reviewIds);

  /** What the author, who proved the author key, may know. */
  Map<UUID, AuthorState> authorStates(Collection<UUID> reviewIds);

  /**
   * Sells a code that opens the channel once within 60 seconds; 409 when a session exists already.
   */
  Handover handover(UUID reviewId);

  /** Destroys everything private of the thread. */
  void erase(UUID reviewId);

  /**
   * @param spans what was cut out of the public text, in order
   * @param wish what would put it right, or null
   * @param email the author's address, or null
   * @param note the author's first private message, or null; it opens the channel
   */
  record Submission(
      UUID siteId,
      UUID reviewId,
      String language,
      List<CutSpan> spans,
      @Nullable String wish,
      @Nullable String email,
      @Nullable String note) {
    public Submission {
      spans = List.copyOf(spans);
    }

    public boolean isEmpty() {
      return spans.isEmpty() && wish == null && email == null && note == null;
    }

    @Override
    public String toString() {
      return "Submission[" + reviewId + "]";
    }
  }

  /** State is {@code OPEN} or {@code CLOSED}; the reason says why private suits the customer. */
  record PublicState(String state, @Nullable String reason, @Nullable String outcome) {}

  /**
   * State may also be {@code PREPARED}: something was said in private, nobody answered there yet.
   */
  record AuthorState(String state, int unread) {}

  /**
   * @param url the page to open, with the code in its fragment
   */
  record Handover(String code, java.time.Instant expiresAt, String url) {
    @Override
    public String toString() {
      return "Handover[…]";
    }
  }
}
