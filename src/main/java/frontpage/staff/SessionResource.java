package frontpage.staff;

import frontpage.Caller;
import frontpage.CurrentCaller;
import frontpage.DeskOnly;
import frontpage.DeviceLabel;
import frontpage.PlainText;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.Role;
import frontpage.Secret;
import frontpage.sites.Site;
import frontpage.sites.Sites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Signing in and out, and the list of one's own signed-in browsers. */
@Path("desk")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionResource {
  @Inject private Staff staff;
  @Inject private Signatures signatures;
  @Inject private Sessions sessions;
  @Inject private Sites sites;
  @Inject private CurrentCaller caller;
  @Inject private SignInLimit limit;
  @Context private HttpServletRequest request;
  @Context private HttpServletResponse response;

  /** What the browser sends to sign in. */
  public record Credentials(
      @NotBlank @Size(max = 254) String email, @NotBlank @Size(max = 200) String password) {
    @Override
    public String toString() {
      return "Credentials[…]";
    }
  }

  /** The signed-in member as the desk needs it. */
  public record Me(
      UUID id,
      String name,
      String role,
      String email,
      String language,
      Map<String, Signed> signatures,
      List<SiteMembership> memberships) {}

  public record SiteMembership(SiteName site, Role role) {}

  public record SiteName(String key, String name, String language) {}

  public record SessionView(
      UUID id, String device, Instant createdAt, Instant lastSeenAt, boolean current) {}

  public record LanguageChoice(@NotNull @Pattern(regexp = "ru|en") String language) {}

  public record NewSignature(
      @NotBlank @Size(max = 80) @PlainText String name,
      @NotBlank @Size(max = 80) @PlainText String title) {}

  @POST
  @Path("session")
  public Me signIn(@NotNull @Valid Credentials credentials) {
    limit.check(credentials.email());
    Member member =
        staff
            .signIn(credentials.email(), credentials.password())
            .orElseThrow(
                () -> {
                  limit.failed(credentials.email());
                  return Problem.of(ProblemCode.BAD_CREDENTIALS);
                });
    Secret secret = sessions.open(member, DeviceLabel.of(request.getHeader("User-Agent")));
    CookieSignIn.COOKIE.set(request, response, secret);
    return me(member);
  }

  @GET
  @Path("session")
  @DeskOnly
  public Me whoAmI() {
    return me(self());
  }

  @DELETE
  @Path("session")
  @DeskOnly
  public void signOut() {
    Caller me = caller.get();
    sessions.end(me.id(), me.session());
    CookieSignIn.COOKIE.clear(request, response);
  }

  @GET
  @Path("sessions")
  @DeskOnly
  public Map<String, List<SessionView>> list() {
    Caller me = caller.get();
    return Map.of(
        "sessions",
        sessions.of(me.id()).stream()
            .map(
                s ->
                    new SessionView(
                        s.id(),
                        s.device(),
                        s.createdAt(),
                        s.lastSeenAt(),
                        s.id().equals(me.session())))
            .toList());
  }

  @DELETE
  @Path("sessions/{id}")
  @DeskOnly
  public void revoke(@PathParam("id") UUID id) {
    if (!sessions.end(caller.get().id(), id)) {
      throw Problem.of(ProblemCode.NOT_FOUND);
    }
  }

  @PUT
  @Path("language")
  @DeskOnly
  public void speak(@NotNull @Valid LanguageChoice choice) {
    self().speak(choice.language());
  }

  /** How the member signs to whom that language is spoken, in public and in private. */
  @PUT
  @Path("signatures/{language}")
  @DeskOnly
  public Me sign(
      @PathParam("language") @Pattern(regexp = "ru|en") String language,
      @NotNull @Valid NewSignature wanted) {
    Member self = self();
    signatures.write(
        self.id(), language, new Signed(wanted.name().strip(), wanted.title().strip()));
    return me(self);
  }

  /** Signs by name and title of the desk again. */
  @DELETE
  @Path("signatures/{language}")
  @DeskOnly
  public Me unsign(@PathParam("language") @Pattern(regexp = "ru|en") String language) {
    Member self = self();
    signatures.drop(self.id(), language);
    return me(self);
  }

  private Member self() {
    return staff.byId(caller.get().id()).orElseThrow(() -> Problem.of(ProblemCode.NOT_SIGNED_IN));
  }

  private Me me(Member member) {
    List<SiteMembership> memberships =
        staff.roles(member.id()).entrySet().stream()
            .map(
                entry -> {
                  Site site = sites.require(entry.getKey());
                  return new SiteMembership(
                      new SiteName(site.key(), site.name(), site.language()), entry.getValue());
                })
            .toList();
    return new Me(
        member.id(),
        member.name(),
        member.title(),
        member.email(),
        member.language(),
        signatures.all(member.id()),
        memberships);
  }
}
