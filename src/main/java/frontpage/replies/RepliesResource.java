package frontpage.replies;

import frontpage.CurrentCaller;
import frontpage.DeskOnly;
import frontpage.Idempotency;
import frontpage.Limit;
import frontpage.Limited;
import frontpage.Messages;
import frontpage.PlainText;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.Role;
import frontpage.checker.Report;
import frontpage.reviews.Review;
import frontpage.reviews.Reviews;
import frontpage.sites.Site;
import frontpage.sites.Sites;
import frontpage.threads.Threads;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writing the public answer: draft, check, move to private, publish. */
@Path("desk/{site}/threads/{id}")
@RequestScoped
@Transactional
@DeskOnly({Role.MODERATOR, Role.LEAD, Role.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RepliesResource {
  @Inject private Sites sites;
  @Inject private Reviews reviews;
  @Inject private Threads threads;
  @Inject private Replies replies;
  @Inject private Checking checking;
  @Inject private Publishing publishing;
  @Inject private PrivateChannels channels;
  @Inject private ThreadViews views;
  @Inject private Idempotency idempotency;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;
  @Context private HttpHeaders headers;

  /**
   * @param spelling whether the spelling server is asked as well, where there is one
   */
  public record Text(
      @NotNull @Size(max = 5000) @PlainText String text, @Nullable Boolean spelling) {
    @Override
    public String toString() {
      return "Text[…]";
    }
  }

  /**
   * @param version of the draft that the text was written over; 0 where there was none
   */
  public record DraftText(
      @NotNull @Size(max = 5000) @PlainText String text, @NotNull Integer version) {}

  public record DraftSaved(int version, Instant savedAt) {}

  public record Reason(@NotBlank @Size(max = 2000) @PlainText String reason) {}

  /**
   * @param confirmWarnings the second, deliberate click
   */
  public record NewReply(
      @NotBlank @Size(max = 5000) @PlainText String text,
      @Nullable Boolean confirmWarnings,
      @Nullable @Valid Reason override) {}

  /** A span of the text, in UTF-16 units. */
  public record ToPrivate(
      @NotNull @Size(max = 5000) @PlainText String text,
      @NotNull Integer start,
      @NotNull Integer end,
      @Nullable @Pattern(regexp = "[a-z-]{1,40}") String rule) {}

  public record Moved(
      String text, int caret, String privateDraft, PrivateChannels.StaffState channel) {}

  @PUT
  @Path("draft")
  public DraftSaved save(
      @PathParam("site") String siteKey,
      @PathParam("id") UUID id,
      @NotNull @Valid DraftText wanted) {
    threads.requireForChange(sites.require(siteKey).id(), id);
    Draft draft = replies.draftForChange(id).orElseGet(() -> replies.start(id));
    if (draft.version() != wanted.version()) {
      throw Problem.of(ProblemCode.CONFLICT)
          .with("current", draft.version() == 0 ? "none" : views.draft(draft));
    }
    replies.write(draft, wanted.text(), caller.get(), clock.instant());
    return new DraftSaved(draft.version(), draft.savedAt());
  }

  @POST
  @Path("check")
  @Limited(Limit.CHECKS)
  public ReportView check(
      @PathParam("site") String siteKey, @PathParam("id") UUID id, @NotNull @Valid Text wanted) {
    Site site = sites.require(siteKey);
    Report report =
        checking.check(
            site,
            reviews.require(site.id(), id),
            threads.require(site.id(), id),
            new Checking.Typed(wanted.text(), clock.instant(), caller.get()),
            language());
    return ReportView.of(
        Boolean.TRUE.equals(wanted.spelling())
            ? report.withSuggestions(checking.spelling(site, wanted.text(), language()))
            : report);
  }

  @POST
  @Path("move-to-private")
  public Moved moveToPrivate(
      @PathParam("site") String siteKey,
      @PathParam("id") UUID id,
      @NotNull @Valid ToPrivate wanted) {
    Site site = sites.require(siteKey);
    threads.requireForChange(site.id(), id);
    Review review = reviews.require(site.id(), id);
    MoveToPrivate move =
        MoveToPrivate.of(
            wanted.text(),
            wanted.start(),
            wanted.end(),
            wanted.rule() == null ? "" : wanted.rule(),
            review.language());
    PrivateChannels.StaffState channel =
        channels.prepare(site.id(), id, review.language(), move.reason());
    return new Moved(move.text(), move.caret(), move.privateDraft(), channel);
  }

  @POST
  @Path("replies")
  public Response publish(
      @PathParam("site") String siteKey,
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @NotNull @Valid NewReply wanted) {
    Site site = sites.require(siteKey);
    String scope = "reply:" + id;
    if (idempotency.before(scope, key, wanted).isEmpty()) {
      Reply reply =
          publishing.publish(
              site,
              id,
              new Publishing.Wanted(
                  Reply.Kind.REPLY,
                  wanted.text(),
                  Boolean.TRUE.equals(wanted.confirmWarnings()),
                  wanted.override() == null ? null : wanted.override().reason(),
                  checking.spelling(site, wanted.text(), language())),
              caller.get(),
              language());
      idempotency.remember(scope, key, wanted, reply.id());
    }
    return Response.status(201).entity(views.of(site, id)).build();
  }

  private String language() {
    return Messages.language(headers.getAcceptableLanguages());
  }
}
