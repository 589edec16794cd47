package frontpage.moderation;

import frontpage.AlsoEscalated;
import frontpage.Caller;
import frontpage.CurrentCaller;
import frontpage.DeskOnly;
import frontpage.Outbox;
import frontpage.PlainText;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.Role;
import frontpage.replies.SealedTexts;
import frontpage.replies.ThreadView;
import frontpage.replies.ThreadViews;
import frontpage.sites.Site;
import frontpage.sites.Sites;
import frontpage.staff.Staff;
import frontpage.threads.Escalation;
import frontpage.threads.ReviewThread;
import frontpage.threads.Threads;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings a thread to the top: one executive of the site sees all of it until it is ended. */
@Path("desk/{site}/threads/{id}/escalation")
@RequestScoped
@Transactional
@DeskOnly({Role.MODERATOR, Role.LEAD, Role.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EscalationResource {
  private static final Duration LONGEST = Duration.ofDays(14);

  @Inject private Sites sites;
  @Inject private Threads threads;
  @Inject private ThreadViews views;
  @Inject private Staff staff;
  @Inject private SealedTexts sealing;
  @Inject private Outbox outbox;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /**
   * @param executive a member of the site with that role
   * @param dueAt within fourteen days
   */
  public record NewEscalation(
      @NotNull UUID executive,
      @NotBlank @Size(max = 2000) @PlainText String why,
      @NotNull Instant dueAt) {}

  /** Why it was brought there; null when it was not, or what was sealed is erased. */
  public record Why(@Nullable String why) {}

  @GET
  @AlsoEscalated
  public Why why(@PathParam("site") String site, @PathParam("id") UUID id) {
    ReviewThread thread = threads.require(sites.require(site).id(), id);
    return new Why(Optional.ofNullable(thread.escalation()).flatMap(e -> why(id, e)).orElse(null));
  }

  private Optional<String> why(UUID thread, Escalation escalation) {
    return escalation.isSealed()
        ? sealing.open(thread, escalation.id(), escalation.why())
        : Optional.of(escalation.why());
  }

  /** Said again, the last word holds: to another executive, or with another reason. */
  @PUT
  public ThreadView escalate(
      @PathParam("site") String siteKey,
      @PathParam("id") UUID id,
      @NotNull @Valid NewEscalation wanted) {
    Site site = sites.require(siteKey);
    ReviewThread thread = threads.requireForChange(site.id(), id);
    if (staff.role(wanted.executive(), site.id()).filter(Role.EXECUTIVE::equals).isEmpty()) {
      throw Problem.field("executive", "unknown-value");
    }
    Instant now = clock.instant();
    if (!wanted.dueAt().isAfter(now) || wanted.dueAt().isAfter(now.plus(LONGEST))) {
      throw Problem.field("dueAt", "out-of-range");
    }
    Caller me = caller.get();
    threads.escalate(thread, escalation(id, wanted, me.name(), now), me.name());
    outbox.put(site.id(), EscalationLetters.ESCALATED, id);
    return views.of(site, id);
  }

  private Escalation escalation(UUID thread, NewEscalation wanted, String by, Instant now) {
    UUID id = UUID.randomUUID();
    Optional<String> sealed = sealing.seal(thread, id, wanted.why());
    return new Escalation(
        id,
        wanted.executive(),
        by,
        now,
        wanted.dueAt(),
        sealed.orElse(wanted.why()),
        sealed.isPresent());
  }

  /** By who brought it or by who got it: the executive sees what is private no more. */
  @DELETE
  @AlsoEscalated
  public ThreadView end(@PathParam("site") String siteKey, @PathParam("id") UUID id) {
    Site site = sites.require(siteKey);
    ReviewThread thread = threads.requireForChange(site.id(), id);
    if (thread.escalation() == null) {
      throw Problem.of(ProblemCode.CONFLICT).with("current", views.of(site, id));
    }
    threads.endEscalation(thread, caller.get().name());
    return views.of(site, id);
  }
}
