package frontpage.sites;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.checker.Checker;
import frontpage.checker.Finding;
import frontpage.checker.ReplyContext;
import frontpage.checker.ReplyDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnPacksTest {

  private static final String RULE =
      """
      id: our-jargon
      severity: warning
      en:
        message: 'A word that only we use.'
        why: 'The customer does not know it.'
        find: ['back office']
        flag: ['Ask the ⟦back office⟧.']
        pass: ['Ask the office.']
      """;
  private static final String REPLY = "Our back office says: ring 020 7946 0311.";

  @TempDir Path folder;

  private void pack(String site, String rule) throws IOException {
    Path pack = Files.createDirectories(folder.resolve(site));
    Files.writeString(pack.resolve("our-jargon.yaml"), rule);
  }

  @Test
  void eachSiteHasItsOwnAndARefusedOneLeavesTheBuiltInRules() throws IOException {
    pack("good", RULE);
    pack("bad", RULE.replace("'back office'", "'(back office'"));
    OwnPacks packs = OwnPacks.read(folder);
    assertThat(rules(packs.of("good"))).contains("our-jargon", "phone");
    assertThat(rules(packs.of("bad"))).contains("phone").doesNotContain("our-jargon");
    assertThat(packs.mistakes("bad"))
        .singleElement()
        .asString()
        .contains("our-jargon.yaml:6:11: this bracket is never closed");
    assertThat(packs.mistakes("good")).isEmpty();
    assertThat(packs.of("another")).isSameAs(Checker.standard());
  }

  @Test
  void aFolderThatIsNotThereLeavesTheBuiltInRules() {
    assertThat(OwnPacks.read(folder.resolve("nowhere")).of("good")).isSameAs(Checker.standard());
  }

  private static List<String> rules(Checker checker) {
    return checker.check(new ReplyDraft(REPLY), ReplyContext.NONE).findings().stream()
        .map(Finding::rule)
        .toList();
  }
}
