package frontpage.replies;

import frontpage.checker.Fault;
import frontpage.checker.Kind;
import frontpage.reviews.Decision;
import frontpage.reviews.PageView;
import frontpage.reviews.RejectionReason;
import frontpage.reviews.ReviewStatus;
import frontpage.reviews.texts.FormerText;
import frontpage.reviews.texts.Mask;
import frontpage.reviews.texts.TextChange;
import frontpage.reviews.texts.Wording;
import frontpage.threads.ReviewThread;
import frontpage.threads.ThreadState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thread as the desk shows it. Ratings are null while somebody is to decide about its text.
 *
 * @param textVersion names the text that is to be decided about; goes with the decision
 * @param change the text that waits in place of the published one
 * @param former texts that stood in public before, the last one first
 */
public record ThreadView(
    UUID id,
    int version,
    ReviewStatus status,
    @Nullable Integer rating,
    @Nullable Integer ratingBefore,
    @Nullable String title,
    String text,
    List<Mask> masks,
    String authorName,
    String language,
    Instant submittedAt,
    @Nullable Instant publishedAt,
    int textVersion,
    @Nullable ChangeView change,
    @Nullable Instant editedAt,
    List<FormerView> former,
    PageView page,
    @Nullable Kind kind,
    Fault fault,
    ThreadState state,
    @Nullable Person assignee,
    @Nullable Instant dueAt,
    ReviewThread.@Nullable Clock dueKind,
    List<DecisionView> decisions,
    List<ReplyView> replies,
    @Nullable DraftView draft,
    List<PromiseView> promises,
    PrivateChannels.@Nullable StaffState channel,
    @Nullable EscalationView escalation) {

  public record Person(UUID id, String name) {}

  /** To which executive it was brought; why is asked for apart. */
  public record EscalationView(Person to, String by, Instant at, Instant dueAt) {}

  public record DecisionView(
      Decision.Action action,
      @Nullable RejectionReason reason,
      @Nullable String note,
      String by,
      Instant at,
      boolean ofChange) {}

  /** What the author wants the review to say. */
  public record ChangeView(
      @Nullable String title, String text, List<Mask> masks, String language, Instant writtenAt) {
    static ChangeView of(TextChange change) {
      Wording w = change.wording();
      return new ChangeView(w.title(), w.text(), w.masks(), w.language(), change.writtenAt());
    }
  }

  /** A text that stood in public until then. */
  public record FormerView(
      @Nullable String title, String text, List<Mask> masks, String language, Instant until) {
    static FormerView of(FormerText former) {
      Wording w = former.wording();
      return new FormerView(w.title(), w.text(), w.masks(), w.language(), former.replacedAt());
    }
  }

  public record ReplyView(
      UUID id,
      Reply.Kind kind,
      String text,
      Signed by,
      Instant publishedAt,
      StoredReport report,
      @Nullable OverrideView override) {}

  public record Signed(String name, String role) {}

  public record OverrideView(String reason, @Nullable String by) {}

  public record DraftView(String text, int version, Person by, Instant savedAt) {}

  public record PromiseView(String text, @Nullable Instant dueAt, @Nullable Instant keptAt) {}
}
