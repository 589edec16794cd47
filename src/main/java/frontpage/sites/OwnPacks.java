package frontpage.sites;

import frontpage.checker.Checker;
import frontpage.checker.packs.BuiltInRules;
import frontpage.checker.packs.PackRefused;
import frontpage.checker.packs.RulePack;
import frontpage.checker.packs.SitePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** The sites' own rules, from a folder with a sub-folder for each site, named by its key. */
final class OwnPacks {
  private static final Logger LOG = Logger.getLogger(OwnPacks.class.getName());

  private final Map<String, Checker> checkers = new HashMap<>();
  private final Map<String, List<String>> mistakes = new HashMap<>();

  /** Tells what is wrong in the log; a site whose pack is refused has the built-in rules. */
  static OwnPacks read(Path folder) {
    OwnPacks packs = new OwnPacks();
    try (Stream<Path> folders = Files.list(folder)) {
      folders.filter(Files::isDirectory).sorted().forEach(packs::add);
    } catch (IOException e) {
      LOG.log(Level.SEVERE, "The folder of the packs cannot be read: {0}", folder);
    }
    return packs;
  }

  static OwnPacks none() {
    return new OwnPacks();
  }

  private void add(Path pack) {
    String site = String.valueOf(pack.getFileName());
    try {
      checkers.put(site, new Checker(new BuiltInRules(SitePack.add(RulePack.builtIn(), pack))));
    } catch (PackRefused e) {
      mistakes.put(site, e.mistakes());
      LOG.log(Level.SEVERE, "{0}", e.getMessage());
    }
  }

  Checker of(String siteKey) {
    return checkers.getOrDefault(siteKey, Checker.standard());
  }

  /** Why the pack of a site was refused; empty when it was not. */
  List<String> mistakes(String siteKey) {
    return mistakes.getOrDefault(siteKey, List.of());
  }
}
