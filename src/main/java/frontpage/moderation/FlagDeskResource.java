package frontpage.moderation;

import frontpage.Caller;
import frontpage.CurrentCaller;
import frontpage.Cursor;
import frontpage.DeskOnly;
import frontpage.Outbox;
import frontpage.PlainText;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.Role;
import frontpage.replies.Replies;
import frontpage.replies.Reply;
import frontpage.reviews.Decision;
import frontpage.reviews.RejectionReason;
import frontpage.reviews.Review;
import frontpage.reviews.ReviewDecided;
import frontpage.reviews.ReviewStatus;
import frontpage.reviews.Reviews;
import frontpage.sites.Site;
import frontpage.sites.Sites;
import frontpage.threads.Threads;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The desk's list of reports, and what is decided about them. */
@Path("desk/{site}/flags")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FlagDeskResource {
  private static final int PART = 30;

  @Inject private Sites sites;
  @Inject private Flags flags;
  @Inject private Reviews reviews;
  @Inject private Replies replies;
  @Inject private Threads threads;
  @Inject private Outbox outbox;
  @Inject private CurrentCaller caller;
  @Inject private Event<FlagChanged> changed;
  @Inject private Event<ReviewDecided> decided;
  @Inject private Clock clock;

  /** Open reports, the oldest first. */
  public record Part(long open, List<Item> flags, @Nullable String next) {}

  /**
   * A report with the text that it is about. The rating is not among it: it decides nothing.
   *
   * @param hasAddress whether there is somebody to tell the outcome to
   */
  public record Item(
      UUID id,
      UUID review,
      @Nullable UUID reply,
      FlagReason reason,
      String explanation,
      String text,
      String by,
      boolean hasAddress,
      String receipt,
      Instant at) {}

  /**
   * @param outcome {@code UPHELD}: a review is taken down for {@code reason}, an answer comes back
   *     to the queue; {@code DISMISSED}: the text stays
   * @param reason needed to take a review down
   * @param note told to who reported
   */
  public record NewDecision(
      Flag.@NotNull Outcome outcome,
      @Nullable RejectionReason reason,
      @Nullable @Size(max = 2000) @PlainText String note) {}

  @GET
  @DeskOnly({Role.MODERATOR, Role.LEAD, Role.ADMIN, Role.AUDITOR})
  public Part list(
      @PathParam("site") String siteKey, @QueryParam("cursor") @Nullable String cursor) {
    Site site = sites.require(siteKey);
    List<Flag> found = flags.open(site.id(), Cursor.read(cursor), PART);
    boolean more = found.size() > PART;
    List<Flag> shown = more ? found.subList(0, PART) : found;
    Flag last = more ? shown.get(PART - 1) : null;
    return new Part(
        flags.countOpen(site.id()),
        shown.stream().map(flag -> item(site, flag)).toList(),
        last == null ? null : new Cursor(0, last.flaggedAt(), last.id()).written());
  }

  @POST
  @Path("{id}/decision")
  @DeskOnly({Role.MODERATOR, Role.LEAD, Role.ADMIN})
  public Part decide(
      @PathParam("site") String siteKey,
      @PathParam("id") UUID id,
      @NotNull @Valid NewDecision wanted) {
    Site site = sites.require(siteKey);
    Flag flag = flags.requireForChange(site.id(), id);
    if (flag.outcome() != null) {
      throw Problem.of(ProblemCode.CONFLICT);
    }
    Caller me = caller.get();
    if (wanted.outcome() == Flag.Outcome.UPHELD) {
      act(site, flag, wanted, me);
    }
    flag.decide(wanted.outcome(), wanted.note(), me.name(), clock.instant());
    if (flag.email() != null) {
      outbox.put(site.id(), FlagLetters.DECIDED, flag.id());
    }
    changed.fire(
        new FlagChanged(
            site.id(),
            id,
            me.name(),
            "flag." + wanted.outcome().name().toLowerCase(Locale.ROOT),
            Map.of("review", flag.reviewId().toString())));
    return list(siteKey, null);
  }

  private void act(Site site, Flag flag, NewDecision wanted, Caller me) {
    if (flag.replyId() != null) {
      // A published answer is corrected by a further one, so the thread comes back to the queue.
      threads.reopen(site.id(), flag.reviewId(), me.name());
      return;
    }
    RejectionReason reason = wanted.reason();
    if (reason == null) {
      throw Problem.field("reason", "required");
    }
    Review review = reviews.requireForChange(site.id(), flag.reviewId());
    if (review.status() == ReviewStatus.PUBLISHED) {
      reviews.decide(
          review,
          Decision.Action.REJECT,
          reason,
          wanted.note(),
          new Decision.DecidedBy(me.id(), me.name(), clock.instant()));
      decided.fire(
          new ReviewDecided(site.id(), review.id(), me.name(), ReviewStatus.REJECTED, reason));
    }
  }

  private Item item(Site site, Flag flag) {
    Review review = reviews.require(site.id(), flag.reviewId());
    Reply reply =
        flag.replyId() == null
            ? null
            : replies.of(review.id()).stream()
                .filter(r -> r.id().equals(flag.replyId()))
                .findFirst()
                .orElse(null);
    return new Item(
        flag.id(),
        review.id(),
        flag.replyId(),
        flag.reason(),
        flag.explanation(),
        reply == null ? review.text() : reply.text(),
        reply == null ? review.authorName() : reply.signedName(),
        flag.email() != null,
        flag.receipt(),
        flag.flaggedAt());
  }
}
