package frontpage.staff;

import frontpage.CurrentCaller;
import frontpage.DeskOnly;
import frontpage.PlainText;
import frontpage.Role;
import frontpage.sites.ConsentPurpose;
import frontpage.sites.ConsentText;
import frontpage.sites.Site;
import frontpage.sites.Sites;
import frontpage.sites.Visitors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a site asks of its visitors: consents, proof of work, and the key of its purchase tokens.
 */
@Path("desk/{site}/visitors")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VisitorSettingsResource {
  @Inject private Sites sites;
  @Inject private Visitors visitors;
  @Inject private CurrentCaller caller;
  @Inject private Event<SiteChanged> changed;

  /** A blank text asks for no consent of this purpose in this language. */
  public record Text(
      @NotNull ConsentPurpose purpose,
      @NotNull @Pattern(regexp = "ru|en") String language,
      @NotNull @Size(max = 4000) @PlainText String text) {}

  /** Texts that are not named stay as they are. */
  public record Settings(
      @NotNull Boolean proofOfWork,
      @Nullable @Size(max = 10) List<@NotNull @Valid Text> consents) {}

  /**
   * @param purchaseKey signs the tokens that confirm a purchase; for the shop's server only
   */
  public record View(boolean proofOfWork, List<Shown> consents, String purchaseKey) {}

  public record Shown(ConsentPurpose purpose, String language, int version, String text) {}

  @GET
  @DeskOnly(Role.ADMIN)
  public View settings(@PathParam("site") String key) {
    return view(sites.require(key));
  }

  @PUT
  @DeskOnly(Role.ADMIN)
  public View change(@PathParam("site") String key, @NotNull @Valid Settings wanted) {
    Site site = sites.require(key);
    visitors.askProof(site.id(), wanted.proofOfWork());
    if (wanted.consents() != null) {
      wanted
          .consents()
          .forEach(t -> visitors.say(site.id(), t.purpose(), t.language(), t.text().strip()));
    }
    changed.fire(new SiteChanged(site.id(), caller.get().name(), "site.changed"));
    return view(site);
  }

  private View view(Site site) {
    var policy = visitors.policy(site.id());
    return new View(
        policy.proofOfWork(),
        visitors.texts(site.id()).stream().map(VisitorSettingsResource::shown).toList(),
        policy.purchaseKey());
  }

  private static Shown shown(ConsentText text) {
    return new Shown(text.purpose(), text.language(), text.number(), text.text());
  }
}
