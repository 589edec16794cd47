package frontpage.cli;

import frontpage.checker.Checker;
import frontpage.checker.RuleChoices;
import frontpage.checker.packs.BuiltInRules;
import frontpage.checker.packs.PackRefused;
import frontpage.checker.packs.RulePack;
import frontpage.checker.packs.SitePack;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The built-in rules with those of the packs that were asked for.
 *
 * @param refused whether one of the packs was wrong and is left out
 */
record Rules(RulePack pack, boolean refused) {

  /** Tells every mistake of a refused pack; the built-in rules go on without it. */
  static Rules load(RulePack builtIn, List<String> folders, PrintStream err) {
    RulePack pack = builtIn;
    boolean refused = false;
    for (String folder : folders) {
      try {
        pack = SitePack.add(pack, Path.of(folder));
      } catch (PackRefused e) {
        e.mistakes().forEach(err::println);
        err.println("frontpage-check: the pack " + folder + " is refused; its rules are not used");
        refused = true;
      }
    }
    return new Rules(pack, refused);
  }

  /**
   * @param off rules that are not asked
   */
  Checker checker(List<String> off) {
    Map<String, RuleChoices.Level> levels = new HashMap<>();
    off.forEach(rule -> levels.put(rule, RuleChoices.Level.OFF));
    return new Checker(new BuiltInRules(pack)).choosing(new RuleChoices(levels));
  }
}
