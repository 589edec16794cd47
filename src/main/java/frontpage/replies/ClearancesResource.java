package frontpage.replies;

import frontpage.Caller;
import frontpage.CurrentCaller;
import frontpage.DeskOnly;
import frontpage.Messages;
import frontpage.PlainText;
import frontpage.Problem;
import frontpage.Role;
import frontpage.checker.Finding;
import frontpage.reviews.Review;
import frontpage.reviews.Reviews;
import frontpage.sites.Site;
import frontpage.sites.Sites;
import frontpage.threads.Threads;
import jakarta.enterprise.context.RequestScoped;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A second opinion on what the checker stops and nobody overrides. */
@Path("desk/{site}/threads/{id}/clearances")
@RequestScoped
@Transactional
@DeskOnly({Role.MODERATOR, Role.LEAD, Role.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClearancesResource {
  @Inject private Sites sites;
  @Inject private Reviews reviews;
  @Inject private Threads threads;
  @Inject private Checking checking;
  @Inject private Clearances clearances;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;
  @Context private HttpHeaders headers;

  /** The text as it is to be published, and the stopped place in it, in UTF-16 units. */
  public record Asked(
      @NotNull @Size(max = 5000) @PlainText String text,
      @NotNull Integer start,
      @NotNull Integer end,
      @NotNull @Size(max = 40) String rule) {
    @Override
    public String toString() {
      return "Asked[" + rule + "]";
    }
  }

  public record Decided(@NotNull Boolean cleared) {}

  /**
   * @param words the stopped words, null when the private channel was erased
   * @param cleared null while nobody has decided
   * @param mine whether the caller asked, and so cannot decide
   */
  public record ClearanceView(
      UUID id,
      String rule,
      @Nullable String words,
      String askedBy,
      Instant askedAt,
      @Nullable Boolean cleared,
      @Nullable String decidedBy,
      boolean mine) {}

  /** Oldest first. */
  public record ClearanceList(List<ClearanceView> clearances) {}

  @GET
  public ClearanceList list(@PathParam("site") String siteKey, @PathParam("id") UUID id) {
    reviews.require(sites.require(siteKey).id(), id);
    return new ClearanceList(clearances.of(id).stream().map(this::view).toList());
  }

  @POST
  public Response ask(
      @PathParam("site") String siteKey, @PathParam("id") UUID id, @NotNull @Valid Asked asked) {
    Site site = sites.require(siteKey);
    Review review = reviews.require(site.id(), id);
    Finding finding =
        checking
            .check(
                site,
                review,
                threads.require(site.id(), id),
                new Checking.Typed(asked.text(), clock.instant(), caller.get()),
                Messages.language(headers.getAcceptableLanguages()))
            .findings()
            .stream()
            .filter(f -> !f.overridable() && f.rule().equals(asked.rule()))
            .filter(f -> f.start() == asked.start() && f.end() == asked.end())
            .findFirst()
            .orElseThrow(() -> Problem.field("start", "out-of-range"));
    return Response.status(201).entity(view(clearances.ask(review, finding, caller.get()))).build();
  }

  @POST
  @Path("{clearance}/decision")
  public ClearanceView decide(
      @PathParam("site") String siteKey,
      @PathParam("id") UUID id,
      @PathParam("clearance") UUID clearance,
      @NotNull @Valid Decided decided) {
    reviews.require(sites.require(siteKey).id(), id);
    return view(clearances.decide(id, clearance, decided.cleared(), caller.get()));
  }

  private ClearanceView view(Clearance c) {
    Caller me = caller.get();
    return new ClearanceView(
        c.id(),
        c.rule(),
        clearances.words(c).orElse(null),
        c.askedName(),
        c.askedAt(),
        c.cleared(),
        c.decidedName(),
        c.askedBy().equals(me.id()));
  }
}
