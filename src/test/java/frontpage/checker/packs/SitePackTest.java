package frontpage.checker.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontpage.checker.Checker;
import frontpage.checker.Finding;
import frontpage.checker.Language;
import frontpage.checker.ReplyContext;
import frontpage.checker.ReplyDraft;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitePackTest {

  private static final String GOOD =
      """
      id: our-jargon
      severity: warning
      en:
        message: 'A word that only we use.'
        why: 'The customer does not know it.'
        find:
          - 'back office'
        except:
          - 'back office hours'
        regex:
          - 'HX-\\d{4}'
        flag:
          - 'We asked our ⟦back office⟧ yesterday.'
          - 'Your kettle ⟦HX-2040⟧ is on its way.'
        pass:
          - 'Back office hours are nine to five.'
          - 'Your kettle HX is on its way.'
      """;

  @TempDir Path folder;

  @Test
  void itsRulesStandBesideTheBuiltInOnes() throws Exception {
    write("our-jargon.yaml", GOOD);
    Checker checker = new Checker(new BuiltInRules(load()));
    assertThat(rules(checker, "The back office says: ring 020 7946 0311 about HX-1999."))
        .contains("our-jargon", "phone");
    assertThat(checker.packVersion()).isNotEqualTo(RulePack.builtIn().version());
  }

  @Test
  void aRuleOfOneLanguageSpeaksToReadersOfTheOther() throws Exception {
    write("our-jargon.yaml", GOOD);
    Checker checker = new Checker(new BuiltInRules(load()));
    ReplyContext russian = ReplyContext.builder().messages(Language.RU).build();
    assertThat(checker.check(new ReplyDraft("The back office knows."), russian).findings())
        .filteredOn(f -> f.rule().equals("our-jargon"))
        .extracting(Finding::message)
        .containsExactly("A word that only we use.");
  }

  @Test
  void everyMistakeIsToldAtOnceWithItsPlace() throws IOException {
    write("our-jargon.yaml", GOOD.replace("'back office'", "'(back office'"));
    write("no-end.yaml", "id: 'x");
    write("phone.yaml", GOOD.replace("our-jargon", "phone"));
    assertThat(mistakes())
        .anySatisfy(m -> assertThat(m).startsWith(at("no-end.yaml", 1)))
        .anySatisfy(
            m ->
                assertThat(m).isEqualTo(at("phone.yaml", 1, 5) + "there is a rule 'phone' already"))
        .hasSize(2);
    Files.delete(folder.resolve("no-end.yaml"));
    Files.delete(folder.resolve("phone.yaml"));
    assertThat(mistakes())
        .singleElement()
        .asString()
        .startsWith(at("our-jargon.yaml", 7, 8) + "this bracket is never closed");
  }

  @Test
  void examplesThatDoNotHoldNameTheRule() throws IOException {
    write(
        "our-jargon.yaml",
        GOOD.replace("We asked our ⟦back office⟧", "We asked ⟦our back office⟧")
            .replace("Your kettle HX is", "Your back office is")
            .replace("'Your kettle ⟦HX-2040⟧ is on its way.'", "'Your ⟦kettle⟧ is on its way.'"));
    assertThat(mistakes())
        .containsExactly(
            at("our-jargon.yaml", 13, 7)
                + "our-jargon: flagged is «back office», not what is marked",
            at("our-jargon.yaml", 14, 7) + "our-jargon: must be flagged, but passes",
            at("our-jargon.yaml", 17, 7) + "our-jargon: must pass, but «back office» is flagged");
  }

  @Test
  void whatIsIncompleteIsRefused() throws IOException {
    assertThat(mistakeIn(GOOD.replace("  pass:", "  passes:"))).contains("unknown name 'passes'");
    assertThat(mistakeIn(GOOD.substring(0, GOOD.indexOf("  pass:"))))
        .contains("examples are missing");
    assertThat(mistakeIn(GOOD.replace("id: our-jargon", "id: other-name")))
        .contains("must be called other-name.yaml");
    assertThat(mistakeIn(GOOD.replace("id: our-jargon", "id: Our.Jargon")))
        .contains("small letters");
    assertThat(mistakeIn(GOOD.replace("HX-\\d{4}", "HX-(\\d{4}")))
        .contains("no regular expression");
    assertThat(mistakeIn(GOOD.replace("severity: warning", "severity: warning\nsensitive: split")))
        .contains("unknown name 'sensitive'");
    assertThat(mistakeIn(GOOD.replace("severity: warning", "severity: loud")))
        .contains("unknown value 'loud'");
    assertThat(
            mistakeIn(GOOD.replace("severity: warning", "severity: warning\ncontext: {rating: 9}")))
        .contains("a rating is 1 to 5");
    Files.write(folder.resolve("our-jargon.yaml"), new byte[] {'i', 'd', (byte) 0xff});
    assertThat(mistakes()).singleElement().asString().contains("not UTF-8");
  }

  @Test
  void aFolderWithoutRulesIsAMistake() {
    assertThat(mistakes()).singleElement().asString().endsWith("no rule (*.yaml) in the folder");
    assertThatThrownBy(() -> SitePack.add(RulePack.builtIn(), folder.resolve("nowhere")))
        .isInstanceOf(PackRefused.class)
        .hasMessageContaining("the folder cannot be read");
  }

  @Test
  void aNestedQuantifierCannotStopACheck() throws Exception {
    write("our-jargon.yaml", GOOD.replace("HX-\\d{4}", "(H+X*)+-\\d{4}"));
    Checker checker = new Checker(new BuiltInRules(load()));
    // A backtracking engine would need longer than the world has existed.
    assertThat(rules(checker, "H".repeat(5_000) + "!")).doesNotContain("our-jargon");
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
  }

  private RulePack load() throws PackRefused {
    return SitePack.add(RulePack.builtIn(), folder);
  }

  private String mistakeIn(String content) throws IOException {
    write("our-jargon.yaml", content);
    return String.join("\n", mistakes());
  }

  private List<String> mistakes() {
    try {
      load();
      return List.of();
    } catch (PackRefused e) {
      return e.mistakes();
    }
  }

  private String at(String file, int line) {
    return folder.resolve(file) + ":" + line + ":";
  }

  private String at(String file, int line, int column) {
    return at(file, line) + column + ": ";
  }

  private static List<String> rules(Checker checker, String reply) {
    return checker.check(new ReplyDraft(reply), ReplyContext.NONE).findings().stream()
        .map(Finding::rule)
        .toList();
  }
}
