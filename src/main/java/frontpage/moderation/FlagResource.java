package frontpage.moderation;

import frontpage.Idempotency;
import frontpage.Messages;
import frontpage.Outbox;
import frontpage.PlainText;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.ProofOfWork;
import frontpage.replies.Replies;
import frontpage.reviews.Review;
import frontpage.reviews.ReviewStatus;
import frontpage.reviews.Reviews;
import frontpage.sites.Site;
import frontpage.sites.Sites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Anyone may report a published review or answer; no account is asked for. */
@Path("sites/{site}/flags")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FlagResource {
  @Inject private Sites sites;
  @Inject private Reviews reviews;
  @Inject private Replies replies;
  @Inject private Flags flags;
  @Inject private Idempotency idempotency;
  @Inject private ProofOfWork proofs;
  @Inject private Outbox outbox;
  @Inject private Event<FlagChanged> changed;
  @Inject private Clock clock;
  @Context private HttpHeaders headers;

  /**
   * @param reply the reported answer; absent when it is the review itself
   * @param email where receipt and outcome are told, if anywhere
   * @param goodFaith the declaration that the report is true as far as its author knows; must be
   *     true
   */
  public record NewFlag(
      @NotNull UUID review,
      @Nullable UUID reply,
      @NotNull FlagReason reason,
      @NotBlank @Size(max = 2000) @PlainText String explanation,
      @Nullable @Size(max = 254) @Email @PlainText String email,
      @NotNull Boolean goodFaith) {}

  /** The number by which the report is known. */
  public record Receipt(String receipt, Instant at) {}

  @POST
  public Response send(
      @PathParam("site") String siteKey,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @HeaderParam("X-Proof") @Nullable String proof,
      @NotNull @Valid NewFlag wanted) {
    Site site = sites.require(siteKey);
    String scope = "flag:" + site.key();
    Optional<UUID> before = idempotency.before(scope, key, wanted);
    Flag flag =
        before.isPresent()
            ? flags.requireForChange(site.id(), before.get())
            : take(site, wanted, proof, scope, key);
    return Response.status(201).entity(new Receipt(flag.receipt(), flag.flaggedAt())).build();
  }

  private Flag take(
      Site site, NewFlag wanted, @Nullable String proof, String scope, @Nullable String key) {
    if (!wanted.goodFaith()) {
      throw Problem.field("goodFaith", "required");
    }
    Review review = reviews.require(site.id(), wanted.review());
    if (review.status() != ReviewStatus.PUBLISHED || !answers(wanted)) {
      throw Problem.of(ProblemCode.NOT_FOUND);
    }
    flags.checkFlood(review.id());
    proofs.check(site.id(), proof);
    String email = wanted.email() == null || wanted.email().isBlank() ? null : wanted.email();
    Flag flag =
        flags.add(
            new Flag(
                new Flag.Target(site.id(), review.id(), wanted.reply()),
                wanted.reason(),
                wanted.explanation(),
                new Flag.From(
                    email, Messages.language(headers.getAcceptableLanguages()), Flags.newReceipt()),
                clock.instant()));
    idempotency.remember(scope, key, wanted, flag.id());
    if (email != null) {
      outbox.put(site.id(), FlagLetters.RECEIVED, flag.id());
    }
    changed.fire(
        new FlagChanged(
            site.id(),
            flag.id(),
            "reader",
            "flag.sent",
            Map.of("review", review.id().toString(), "reason", wanted.reason().name())));
    return flag;
  }

  /** Whether the reported answer stands under the reported review. */
  private boolean answers(NewFlag wanted) {
    return wanted.reply() == null
        || replies.of(wanted.review()).stream().anyMatch(r -> r.id().equals(wanted.reply()));
  }
}
