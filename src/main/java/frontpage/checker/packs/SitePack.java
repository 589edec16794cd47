package frontpage.checker.packs;

import frontpage.checker.Finding;
import frontpage.checker.Language;
import frontpage.checker.ReplyDraft;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A site's own rules, one YAML file each in a folder. They are taken as a whole or not at all:
 * every file must be right, and every example must do what it says with the rules in place.
 */
public final class SitePack {

  /** So many mistakes are enough to work on; a folder of something else would tell thousands. */
  private static final int MOST = 100;

  private final RulePack base;
  private final Path folder;
  private final List<RuleFile> files = new ArrayList<>();
  private final List<String> mistakes = new ArrayList<>();
  private final StringBuilder content = new StringBuilder();

  private SitePack(RulePack base, Path folder) {
    this.base = base;
    this.folder = folder;
  }

  /**
   * The rules of a pack with those of a folder beside them.
   *
   * @throws PackRefused with every mistake that was found
   */
  public static RulePack add(RulePack base, Path folder) throws PackRefused {
    SitePack pack = new SitePack(base, folder);
    pack.read();
    pack.refuseIfWrong();
    RulePack both = base.with(pack.files, pack.content.toString());
    pack.compile(both);
    pack.refuseIfWrong();
    pack.tryExamples(new BuiltInRules(both));
    pack.refuseIfWrong();
    return both;
  }

  private void read() {
    Set<String> taken = new TreeSet<>(base.specs().keySet());
    for (Path file : rules()) {
      try {
        String text = Files.readString(file);
        RuleFile rule = RuleFileReader.site(taken).read(file.toString(), text);
        taken.add(rule.spec().id());
        files.add(rule);
        content.append(text);
      } catch (PackError e) {
        wrong(e);
      } catch (MalformedInputException e) {
        wrong(new PackError(file.toString(), 1, 1, "the file is not UTF-8"));
      } catch (IOException e) {
        wrong(new PackError(file.toString(), 1, 1, "the file cannot be read"));
      }
    }
  }

  private List<Path> rules() {
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> rules = all.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
      if (rules.isEmpty()) {
        wrong(new PackError(folder.toString(), 1, 1, "no rule (*.yaml) in the folder"));
      }
      return rules;
    } catch (IOException e) {
      wrong(new PackError(folder.toString(), 1, 1, "the folder cannot be read"));
      return List.of();
    }
  }

  private void compile(RulePack both) {
    for (Language language : Language.values()) {
      both.compile(language, this::wrong);
    }
  }

  private void tryExamples(BuiltInRules rules) {
    for (RuleFile file : files) {
      file.examples()
          .forEach((language, list) -> list.forEach(example -> attempt(rules, example, language)));
    }
  }

  private void attempt(BuiltInRules rules, Example example, Language language) {
    List<Finding> found =
        rules.check(new ReplyDraft(example.text(), language), example.context()).findings().stream()
            .filter(f -> f.rule().equals(example.rule()))
            .toList();
    if (!example.flags() && !found.isEmpty()) {
      mistakes.add(example.place() + ": must pass, but «" + found.get(0).quote() + "» is flagged");
    } else if (example.flags() && found.isEmpty()) {
      mistakes.add(example.place() + ": must be flagged, but passes");
    } else if (example.flags() && found.stream().noneMatch(f -> marked(example, f))) {
      mistakes.add(
          example.place() + ": flagged is «" + found.get(0).quote() + "», not what is marked");
    }
  }

  private static boolean marked(Example example, Finding finding) {
    return finding.start() == example.start() && finding.end() == example.end();
  }

  private void wrong(PackError mistake) {
    mistakes.add(String.valueOf(mistake.getMessage()));
  }

  private void refuseIfWrong() throws PackRefused {
    if (!mistakes.isEmpty()) {
      throw new PackRefused(folder.toString(), mistakes.stream().limit(MOST).toList());
    }
  }
}
