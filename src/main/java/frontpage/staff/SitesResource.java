package frontpage.staff;

import frontpage.CurrentCaller;
import frontpage.DeskOnly;
import frontpage.PlainText;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.Role;
import frontpage.checker.Voice;
import frontpage.sites.Site;
import frontpage.sites.SiteSettings;
import frontpage.sites.Sites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Registering sites and keeping their settings. It stands with the staff because whoever registers
 * a site becomes its first admin, and sites know nobody.
 */
@Path("desk")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SitesResource {
  private static final String ORIGIN =
      "https?://[A-Za-z0-9.\\-]+(:[0-9]{1,5})?|https?://\\[[0-9a-fA-F:]+\\](:[0-9]{1,5})?";

  @Inject private Sites sites;
  @Inject private Staff staff;
  @Inject private CurrentCaller caller;
  @Inject private Event<SiteChanged> changed;

  public record NewSite(
      @NotBlank @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,62}") String key,
      @NotBlank @Size(max = 120) @PlainText String name,
      @NotNull @Pattern(regexp = "ru|en") String language,
      @Nullable List<@NotNull @Pattern(regexp = ORIGIN) String> origins) {}

  /** Lists that are absent are empty. */
  public record Settings(
      @NotBlank @Size(max = 120) @PlainText String name,
      @NotNull @Pattern(regexp = "ru|en") String language,
      @Size(max = 100) @Nullable List<@NotNull @Pattern(regexp = ORIGIN) String> origins,
      @Size(max = 100) @Nullable List<@NotBlank @Size(max = 200) @PlainText String> official,
      @Size(max = 100) @Nullable List<@NotBlank @Size(max = 80) @PlainText String> brands,
      @Size(max = 200) @Nullable List<@NotBlank @Size(max = 80) @PlainText String> publicStaff,
      @NotNull @Pattern(regexp = "formal|informal") String voice,
      @NotNull @Min(1) @Max(100000) Integer firstReplyMinutes) {}

  @POST
  @Path("sites")
  @DeskOnly(Role.ADMIN)
  public Response register(@NotNull @Valid NewSite wanted) {
    Site site =
        sites.register(
            wanted.key(),
            wanted.name(),
            wanted.language(),
            SiteSettings.withOrigins(orEmpty(wanted.origins())));
    Member me =
        staff.byId(caller.get().id()).orElseThrow(() -> Problem.of(ProblemCode.NOT_SIGNED_IN));
    staff.join(me, site.id(), Role.ADMIN);
    changed.fire(new SiteChanged(site.id(), me.name(), "site.registered"));
    return Response.status(201).entity(view(site)).build();
  }

  @GET
  @Path("{site}/settings")
  @DeskOnly({Role.ADMIN, Role.AUDITOR})
  public Settings settings(@PathParam("site") String key) {
    return view(sites.require(key));
  }

  @PUT
  @Path("{site}/settings")
  @DeskOnly(Role.ADMIN)
  public Settings change(@PathParam("site") String key, @NotNull @Valid Settings wanted) {
    Site site = sites.require(key);
    sites.change(
        site,
        wanted.name(),
        wanted.language(),
        Voice.valueOf(wanted.voice().toUpperCase(Locale.ROOT)),
        wanted.firstReplyMinutes(),
        new SiteSettings(
            orEmpty(wanted.origins()),
            orEmpty(wanted.official()),
            orEmpty(wanted.brands()),
            orEmpty(wanted.publicStaff()),
            site.settings().rules(),
            site.settings().sectors()));
    changed.fire(new SiteChanged(site.id(), caller.get().name(), "site.changed"));
    return view(site);
  }

  private static List<String> orEmpty(@Nullable List<String> list) {
    return list == null ? List.of() : list;
  }

  private static Settings view(Site site) {
    SiteSettings settings = site.settings();
    return new Settings(
        site.name(),
        site.language(),
        settings.origins(),
        settings.official(),
        settings.brands(),
        settings.publicStaff(),
        site.voice().name().toLowerCase(Locale.ROOT),
        site.firstReplyMinutes());
  }
}
