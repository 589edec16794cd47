package frontpage.sites;

import frontpage.checker.Checker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The checker as each site wants it: the built-in rules, with the site's own pack beside them where
 * it has one, and with what its admin chose.
 */
@ApplicationScoped
public class SiteRules {
  @Inject
  @ConfigProperty(name = "frontpage.packs")
  private Optional<String> folder = Optional.empty();

  private volatile OwnPacks own = OwnPacks.none();

  /** Packs are read once, at the start, so that a mistake is told before anybody is served. */
  void read(@Observes @Initialized(ApplicationScoped.class) Object started) {
    own = folder.map(Path::of).map(OwnPacks::read).orElseGet(OwnPacks::none);
  }

  /** The checker of a site. */
  public Checker of(Site site) {
    return all(site).choosing(site.settings().choices());
  }

  /** The rules that the site can choose from, with nothing chosen. */
  public Checker all(Site site) {
    return own.of(site.key());
  }

  /** Why the site's own pack was refused: file:line:column and what is wrong; or empty. */
  public List<String> mistakes(Site site) {
    return own.mistakes(site.key());
  }
}
