package frontpage.sites;

import frontpage.checker.Checker;
import frontpage.checker.packs.BuiltInRules;
import frontpage.checker.packs.PackRefused;
import frontpage.checker.packs.RulePack;
import frontpage.checker.packs.SitePack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The checker as each site wants it: the built-in rules, with the site's own pack beside them where
 * the packs' folder has one under the site's key, and with what its admin chose.
 */
@ApplicationScoped
public class SiteRules {
  private static final Logger LOG = Logger.getLogger(SiteRules.class.getName());

  @Inject
  @ConfigProperty(name = "frontpage.packs")
  private Optional<String> folder = Optional.empty();

  private final Map<String, Checker> own = new ConcurrentHashMap<>();
  private final Map<String, List<String>> mistakes = new ConcurrentHashMap<>();

  /** Packs are read once, at the start, so that a mistake is told before anybody is served. */
  void read(@Observes @Initialized(ApplicationScoped.class) Object started) {
    folder.map(Path::of).ifPresent(this::read);
  }

  private void read(Path packs) {
    try (Stream<Path> folders = Files.list(packs)) {
      folders.filter(Files::isDirectory).sorted().forEach(this::readOne);
    } catch (IOException e) {
      LOG.log(Level.SEVERE, "The folder of the packs cannot be read: {0}", packs);
    }
  }

  private void readOne(Path pack) {
    String site = String.valueOf(pack.getFileName());
    try {
      own.put(site, new Checker(new BuiltInRules(SitePack.add(RulePack.builtIn(), pack))));
    } catch (PackRefused e) {
      mistakes.put(site, e.mistakes());
      LOG.log(Level.SEVERE, "{0}", e.getMessage());
    }
  }

  /** The checker of a site. */
  public Checker of(Site site) {
    return all(site).choosing(site.settings().choices());
  }

  /** The rules that the site can choose from, with nothing chosen. */
  public Checker all(Site site) {
    return own.getOrDefault(site.key(), Checker.standard());
  }

  /**
   * Why the site's own pack was refused: file:line:column and what is wrong; empty when it was not.
   */
  public List<String> mistakes(Site site) {
    return mistakes.getOrDefault(site.key(), List.of());
  }
}
