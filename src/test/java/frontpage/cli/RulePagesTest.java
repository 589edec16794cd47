package frontpage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.checker.Checker;
import frontpage.checker.Language;
import frontpage.checker.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulePagesTest {

  private static final Pattern TAG =
      Pattern.compile(
          "<!doctype html>|</?(html|head|meta|title|link|body|main|p|a|h1|h2|h3|code|span|div|article"
              + "|ul|li|mark|table|thead|tbody|tr|th|td)( [a-z]+=\"[^\"<]*\")*>");

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    RulePages.main(new String[] {folder.toString()});
  }

  @Test
  void everyRuleHasAPageInBothLanguages() throws IOException {
    String index = page("index.html");
    for (RuleInfo rule : Checker.standard().rules(Language.EN)) {
      String page = page(rule.id() + ".html");
      assertThat(page).contains("<article lang=\"ru\">", "<article lang=\"en\">");
      assertThat(index).contains("href=\"" + rule.id() + ".html\"");
    }
  }

  @Test
  void aPageShowsWhyAndABadAndAGoodExample() throws IOException {
    assertThat(page("conditional-apology.html"))
        .contains("It sounds as if nothing had happened.")
        .contains("<mark>Sorry that you feel</mark> this way.")
        .contains("<li>I am sorry the lift stood still all weekend.</li>")
        .contains("<mark>Извините, если</mark>");
  }

  @Test
  void whatARuleQuotesIsNeverMarkup() throws IOException {
    assertThat(page("placeholder-left.html")).doesNotContain("<script", "<имя", "<name");
    try (var pages = Files.list(folder)) {
      for (Path page : pages.toList()) {
        String text = TAG.matcher(Files.readString(page)).replaceAll("");
        assertThat(text).as(page.toString()).doesNotContain("<");
      }
    }
  }

  private String page(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }
}
