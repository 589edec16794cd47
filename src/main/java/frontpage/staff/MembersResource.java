package frontpage.staff;

import frontpage.CurrentCaller;
import frontpage.DeskOnly;
import frontpage.PlainText;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.Role;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The members of a site. */
@Path("desk/{site}/members")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MembersResource {
  @Inject private Staff staff;
  @Inject private Sites sites;
  @Inject private CurrentCaller caller;
  @Inject private Event<StaffChanged> changed;

  /** A new member; {@code role} is the job as customers read it. */
  public record NewMember(
      @NotBlank @Email @Size(max = 254) String email,
      @NotBlank @Size(max = 80) @PlainText String name,
      @NotBlank @Size(max = 80) @PlainText String role,
      @NotNull Role siteRole,
      @NotBlank @Size(min = 12, max = 200) String password) {
    @Override
    public String toString() {
      return "NewMember[…]";
    }
  }

  public record MemberView(UUID id, String email, String name, String role, Role siteRole) {}

  @GET
  @DeskOnly({Role.ADMIN, Role.LEAD, Role.MODERATOR, Role.AUDITOR, Role.EXECUTIVE})
  public Map<String, List<MemberView>> list(@PathParam("site") String key) {
    List<MemberView> members =
        staff.of(sites.require(key).id()).entrySet().stream()
            .map(
                e ->
                    new MemberView(
                        e.getKey().id(),
                        e.getKey().email(),
                        e.getKey().name(),
                        e.getKey().title(),
                        e.getValue()))
            .toList();
    return Map.of("members", members);
  }

  @POST
  @DeskOnly(Role.ADMIN)
  public Response add(@PathParam("site") String key, @NotNull @Valid NewMember wanted) {
    Site site = sites.require(key);
    Member member =
        staff.add(
            wanted.email(),
            wanted.name(),
            wanted.role(),
            site.language(),
            staff.hash(wanted.password()));
    staff.join(member, site.id(), wanted.siteRole());
    tell(site, member.id(), "staff.joined", wanted.siteRole().name());
    return Response.status(201)
        .entity(
            new MemberView(
                member.id(), member.email(), member.name(), member.title(), wanted.siteRole()))
        .build();
  }

  @DELETE
  @Path("{id}")
  @DeskOnly(Role.ADMIN)
  public void remove(@PathParam("site") String key, @PathParam("id") UUID id) {
    Site site = sites.require(key);
    if (id.equals(caller.get().id())) {
      // An admin who could remove himself could leave the site without anybody.
      throw Problem.of(ProblemCode.CONFLICT);
    }
    staff.leave(id, site.id());
    tell(site, id, "staff.left", "");
  }

  private void tell(Site site, UUID member, String action, String role) {
    changed.fire(new StaffChanged(site.id(), caller.get().name(), action, member, role));
  }
}
