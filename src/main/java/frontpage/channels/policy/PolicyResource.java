package frontpage.channels.policy;

import frontpage.CurrentCaller;
import frontpage.DeskOnly;
import frontpage.PlainText;
import frontpage.Role;
import frontpage.channels.policy.Policy.Messenger;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reading and changing a site's policy. */
@Path("desk/{site}/channel-policy")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PolicyResource {
  @Inject private Sites sites;
  @Inject private Policies policies;
  @Inject private CurrentCaller caller;
  @Inject private Event<PolicyChanged> changed;

  /** A messenger as an admin types it. */
  public record MessengerText(
      @NotBlank @Size(max = 40) @PlainText String name,
      @Nullable @Size(max = 200) @PlainText String account) {}

  /** A sum as an admin types it. */
  public record MoneyText(
      @NotNull @Pattern(regexp = Money.AMOUNT) String amount,
      @NotNull @Pattern(regexp = Money.CURRENCY) String currency) {}

  /** The whole policy. */
  public record PolicyText(
      @Nullable @Size(max = 10) List<@NotNull @Valid MessengerText> messengers,
      @Nullable @Valid MoneyText limit,
      @NotNull @Min(1) @Max(60) Integer answerDays) {}

  @GET
  @DeskOnly({Role.ADMIN, Role.AUDITOR})
  public PolicyText read(@PathParam("site") String site) {
    return text(policies.of(sites.require(site).id()));
  }

  @PUT
  @DeskOnly(Role.ADMIN)
  public PolicyText change(@PathParam("site") String site, @NotNull @Valid PolicyText wanted) {
    UUID siteId = sites.require(site).id();
    MoneyText limit = wanted.limit();
    List<MessengerText> messengers = wanted.messengers() == null ? List.of() : wanted.messengers();
    policies.change(
        siteId,
        new Policy(
            messengers.stream().map(m -> new Messenger(m.name(), m.account())).toList(),
            limit == null ? null : Money.of(limit.amount(), limit.currency()),
            wanted.answerDays()));
    changed.fire(new PolicyChanged(siteId, caller.get().name()));
    return text(policies.of(siteId));
  }

  private static PolicyText text(Policy policy) {
    Money limit = policy.limit();
    return new PolicyText(
        policy.messengers().stream().map(m -> new MessengerText(m.name(), m.account())).toList(),
        limit == null ? null : new MoneyText(limit.plain(), limit.currency()),
        policy.answerDays());
  }
}
