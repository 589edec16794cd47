package frontpage.cli;

import frontpage.checker.Checker;
import frontpage.checker.packs.BuiltInRules;
import frontpage.checker.packs.PackRefused;
import frontpage.checker.packs.RulePack;
import frontpage.checker.packs.SitePack;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

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

  Checker checker() {
    return new Checker(new BuiltInRules(pack));
  }
}
