package frontpage.staff;

import frontpage.CurrentCaller;
import frontpage.DeskOnly;
import frontpage.FieldProblem;
import frontpage.Messages;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.Role;
import frontpage.checker.Language;
import frontpage.checker.RuleChoices;
import frontpage.checker.RuleInfo;
import frontpage.sites.Site;
import frontpage.sites.SiteRules;
import frontpage.sites.Sites;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How a site weighs the checker's rules. */
@Path("desk/{site}/rules")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RulesResource {
  @Inject private Sites sites;
  @Inject private SiteRules rules;
  @Inject private CurrentCaller caller;
  @Inject private Event<SiteChanged> changed;
  @Context private HttpHeaders headers;

  /**
   * @param level off, suggestion, warning or error
   */
  public record Choice(@NotNull String rule, @NotNull String level) {}

  /**
   * @param sectors health, finance: whose stricter rules speak; none where it is absent
   */
  public record Choices(
      @NotNull @Size(max = 1000) List<@NotNull @Valid Choice> choices,
      @Nullable @Size(max = 10)
          List<@NotNull @Pattern(regexp = "health|finance") String> sectors) {}

  /**
   * @param severity the rule's own
   * @param level what the site chose, or the rule's own severity
   * @param levels what the site may choose
   */
  public record RuleView(
      String id, String severity, String level, List<String> levels, String message, String why) {}

  /**
   * @param sectors whose stricter rules speak
   * @param mistakes why the site's own pack was refused, as file:line:column and what is wrong
   */
  public record RulesView(List<RuleView> rules, List<String> sectors, List<String> mistakes) {}

  @GET
  @DeskOnly({Role.MODERATOR, Role.LEAD, Role.ADMIN, Role.AUDITOR})
  public RulesView rules(@PathParam("site") String siteKey) {
    return view(sites.require(siteKey));
  }

  /** Replaces what was chosen before; a rule that is not named gets its own severity back. */
  @PUT
  @DeskOnly(Role.ADMIN)
  public RulesView choose(@PathParam("site") String siteKey, @NotNull @Valid Choices wanted) {
    Site site = sites.require(siteKey);
    List<String> sectors = wanted.sectors() == null ? List.of() : wanted.sectors();
    sites.choose(site, levels(site, wanted.choices()), sectors);
    changed.fire(new SiteChanged(site.id(), caller.get().name(), "rules.chosen"));
    return view(site);
  }

  private Map<String, String> levels(Site site, List<Choice> choices) {
    Set<String> known = new TreeSet<>();
    rules.all(site).rules(Language.EN).forEach(rule -> known.add(rule.id()));
    Map<String, String> levels = new LinkedHashMap<>();
    List<FieldProblem> problems = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      Choice choice = choices.get(i);
      RuleChoices.Level level = RuleChoices.Level.ofId(choice.level());
      if (!known.contains(choice.rule())) {
        problems.add(FieldProblem.of("choices[" + i + "].rule", "unknown-value"));
      } else if (level == null) {
        problems.add(FieldProblem.of("choices[" + i + "].level", "unknown-value"));
      } else if (!RuleChoices.allowed(choice.rule()).contains(level)) {
        problems.add(FieldProblem.of("choices[" + i + "].level", "below-floor"));
      }
      levels.put(choice.rule(), choice.level());
    }
    if (!problems.isEmpty()) {
      throw new Problem(ProblemCode.VALIDATION, problems);
    }
    return levels;
  }

  private RulesView view(Site site) {
    Language language = Language.ofTag(Messages.language(headers.getAcceptableLanguages()));
    List<RuleView> views =
        rules.all(site).rules(language == null ? Language.EN : language).stream()
            .map(rule -> view(rule, site.settings().rules().get(rule.id())))
            .toList();
    return new RulesView(views, site.settings().sectors(), rules.mistakes(site));
  }

  private static RuleView view(RuleInfo rule, @Nullable String chosen) {
    String own = rule.severity().id();
    return new RuleView(
        rule.id(),
        own,
        chosen == null ? own : chosen,
        RuleChoices.allowed(rule.id()).stream().map(RuleChoices.Level::id).toList(),
        rule.message(),
        rule.why());
  }
}
