package frontpage.replies;

import frontpage.Caller;
import frontpage.CurrentCaller;
import frontpage.KeyHolder;
import frontpage.KeyOrStaff;
import frontpage.Limit;
import frontpage.Limited;
import frontpage.Messages;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.checker.Fault;
import frontpage.checker.Kind;
import frontpage.checker.Language;
import frontpage.checker.ReplyContext;
import frontpage.checker.ReplyDraft;
import frontpage.sites.ApiKeys;
import frontpage.sites.Site;
import frontpage.sites.Sites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The checker for texts that belong to no thread: an integrator's own reply form, templates. It
 * never asks what was said in a private channel, whoever calls.
 */
@Path("check")
@RequestScoped
@Transactional
@KeyOrStaff
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CheckResource {
  @Inject private Sites sites;
  @Inject private ApiKeys keys;
  @Inject private Checking checking;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;
  @Context private HttpHeaders headers;

  /**
   * A reply and what is known around it; what is absent silences the rules that need it. The site's
   * own contacts, brands, staff and voice are known.
   *
   * @param site for staff, who may work on several; a key has its own
   * @param language of the reply, detected where it is absent
   * @param thread earlier public texts, oldest first, without the review
   */
  public record NewCheck(
      @Nullable String site,
      @NotBlank @Size(max = 20_000) String reply,
      @Nullable @Pattern(regexp = "ru|en") String language,
      @Nullable @Size(max = 20_000) String review,
      @Nullable @Min(1) @Max(5) Integer rating,
      @Nullable @Size(max = 80) String author,
      @Nullable Kind kind,
      @Nullable Fault fault,
      @Nullable @Size(max = 50) List<@NotNull @Size(max = 5000) String> thread) {
    @Override
    public String toString() {
      return "NewCheck[" + site + "]";
    }
  }

  @POST
  @Limited(Limit.CHECKS)
  public ReportView check(@NotNull @Valid NewCheck wanted) {
    Site site = site(wanted);
    String messages = Messages.language(headers.getAcceptableLanguages());
    ReplyContext context =
        checking
            .ofSite(site, clock.instant(), messages)
            .review(wanted.review())
            .rating(wanted.rating())
            .author(wanted.author())
            .kind(wanted.kind())
            .fault(wanted.fault())
            .thread(wanted.thread() == null ? List.of() : wanted.thread())
            .build();
    ReplyDraft draft = new ReplyDraft(wanted.reply(), Language.ofTag(wanted.language()));
    return ReportView.of(checking.checker(site).check(draft, context));
  }

  private Site site(NewCheck wanted) {
    Optional<KeyHolder> holder = caller.keyHolder();
    if (holder.isPresent()) {
      keys.used(holder.get().keyId());
      return sites.require(holder.get().siteKey());
    }
    Caller member = caller.get();
    if (wanted.site() == null) {
      throw Problem.field("site", "required");
    }
    if (!member.sites().containsKey(wanted.site())) {
      throw Problem.of(ProblemCode.SITE_NOT_FOUND);
    }
    return sites.require(wanted.site());
  }
}
