package frontpage.replies;

import frontpage.checker.Fault;
import frontpage.checker.Kind;
import frontpage.reviews.Decision;
import frontpage.reviews.Mask;
import frontpage.reviews.PageView;
import frontpage.reviews.RejectionReason;
import frontpage.reviews.ReviewStatus;
import frontpage.threads.ReviewThread;
import frontpage.threads.ThreadState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A thread as the desk shows it. Ratings are null while the review is held. */
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
      Instant at) {}

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
