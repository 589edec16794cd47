package frontpage.moderation;

import frontpage.Caller;
import frontpage.CurrentCaller;
import frontpage.DeskOnly;
import frontpage.PlainText;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.Role;
import frontpage.checker.Fault;
import frontpage.checker.Kind;
import frontpage.replies.ThreadView;
import frontpage.replies.ThreadViews;
import frontpage.reviews.ChangeDecided;
import frontpage.reviews.Decision;
import frontpage.reviews.RejectionReason;
import frontpage.reviews.Review;
import frontpage.reviews.ReviewDecided;
import frontpage.reviews.ReviewStatus;
import frontpage.reviews.Reviews;
import frontpage.sites.Site;
import frontpage.sites.Sites;
import frontpage.staff.Staff;
import frontpage.threads.ReviewThread;
import frontpage.threads.ThreadState;
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
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thread: look at it, say what it is, decide about its review. */
@Path("desk/{site}/threads/{id}")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ThreadResource {
  @Inject private Sites sites;
  @Inject private Reviews reviews;
  @Inject private Threads threads;
  @Inject private ThreadViews views;
  @Inject private Staff staff;
  @Inject private CurrentCaller caller;
  @Inject private Event<ReviewDecided> decided;
  @Inject private Event<ChangeDecided> changeDecided;
  @Inject private Clock clock;

  /**
   * @param version of the thread that the change was made on
   * @param assignee a member's id, {@code me} or {@code nobody}; absent leaves it
   */
  public record Change(
      @NotNull Integer version,
      @Nullable Kind kind,
      @Nullable Fault fault,
      @Nullable ThreadState state,
      @Nullable @Size(max = 40) String assignee) {}

  /**
   * A rejection needs a reason from the closed list. What is decided about is the change of the
   * text where one waits, else the review.
   *
   * @param textVersion of the text that was read; absent for the first one
   */
  public record NewDecision(
      @NotNull Decision.Action action,
      @Nullable RejectionReason reason,
      @Nullable @Size(max = 2000) @PlainText String note,
      @Nullable Integer textVersion) {
    @Nullable RejectionReason reasonOfRejection() {
      return action == Decision.Action.REJECT ? reason : null;
    }
  }

  @GET
  @DeskOnly({Role.MODERATOR, Role.LEAD, Role.ADMIN, Role.AUDITOR, Role.EXECUTIVE})
  public ThreadView get(@PathParam("site") String siteKey, @PathParam("id") UUID id) {
    return views.of(sites.require(siteKey), id);
  }

  @PATCH
  @DeskOnly({Role.MODERATOR, Role.LEAD, Role.ADMIN})
  public ThreadView change(
      @PathParam("site") String siteKey, @PathParam("id") UUID id, @NotNull @Valid Change wanted) {
    Site site = sites.require(siteKey);
    ReviewThread thread = threads.requireForChange(site.id(), id);
    if (thread.version() != wanted.version()) {
      throw Problem.of(ProblemCode.CONFLICT).with("current", views.of(site, id));
    }
    threads.change(
        thread,
        new Threads.Change(
            wanted.kind(), wanted.fault(), wanted.state(), assignment(site, wanted.assignee())),
        caller.get());
    return views.of(site, id);
  }

  @POST
  @Path("decision")
  @DeskOnly({Role.MODERATOR, Role.LEAD, Role.ADMIN})
  public ThreadView decide(
      @PathParam("site") String siteKey,
      @PathParam("id") UUID id,
      @NotNull @Valid NewDecision wanted) {
    Site site = sites.require(siteKey);
    if (wanted.action() == Decision.Action.REJECT && wanted.reason() == null) {
      throw Problem.field("reason", "required");
    }
    Review review = reviews.requireForChange(site.id(), id);
    if (review.textVersion() != Objects.requireNonNullElse(wanted.textVersion(), 0)) {
      throw Problem.of(ProblemCode.TEXT_CHANGED).with("current", views.of(site, id));
    }
    if (review.changeSince() == null) {
      decideReview(site, review, wanted);
    } else {
      decideChange(site, review, wanted);
    }
    return views.of(site, id);
  }

  private void decideReview(Site site, Review review, NewDecision wanted) {
    boolean reject = wanted.action() == Decision.Action.REJECT;
    ReviewStatus wantedStatus = reject ? ReviewStatus.REJECTED : ReviewStatus.PUBLISHED;
    if (review.status() == ReviewStatus.WITHDRAWN || review.status() == wantedStatus) {
      throw Problem.of(ProblemCode.CONFLICT).with("current", views.of(site, review.id()));
    }
    Decision.DecidedBy by = now();
    reviews.decide(review, wanted.action(), wanted.reason(), wanted.note(), by);
    decided.fire(
        new ReviewDecided(
            site.id(), review.id(), by.name(), wantedStatus, wanted.reasonOfRejection()));
  }

  private void decideChange(Site site, Review review, NewDecision wanted) {
    Decision.DecidedBy by = now();
    reviews.decideChange(review, wanted.action(), wanted.reason(), wanted.note(), by);
    changeDecided.fire(
        new ChangeDecided(
            site.id(), review.id(), by.name(), wanted.action(), wanted.reasonOfRejection()));
  }

  private Decision.DecidedBy now() {
    Caller me = caller.get();
    return new Decision.DecidedBy(me.id(), me.name(), clock.instant());
  }

  private Threads.@Nullable Assignment assignment(Site site, @Nullable String assignee) {
    if (assignee == null) {
      return null;
    }
    return switch (assignee) {
      case "nobody" -> new Threads.Assignment(null);
      case "me" -> new Threads.Assignment(caller.get().id());
      default -> new Threads.Assignment(colleague(site, assignee));
    };
  }

  private UUID colleague(Site site, String id) {
    try {
      UUID member = UUID.fromString(id);
      if (staff.worksOn(member, site.id())) {
        return member;
      }
    } catch (IllegalArgumentException e) {
      // the same answer as for somebody else's staff
    }
    throw Problem.field("assignee", "unknown-value");
  }
}
