package frontpage.replies;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.checker.Finding;
import frontpage.checker.Language;
import frontpage.checker.ReplyDraft;
import frontpage.harness.LanguageTool;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Against the real server, in a process of its own. */
@Tag("full")
class SpellingByLanguageToolTest {

  @Test
  void mistakesAreFoundInBothLanguages() throws Exception {
    Optional<LanguageTool> started = LanguageTool.start();
    if (started.isEmpty()) {
      return;
    }
    try (LanguageTool tool = started.get()) {
      // The first text of a language loads its rules.
      Spelling spelling = new Spelling(Optional.of(tool.url()), 60_000);
      assertThat(quotes(spelling, "The ketlle from Domtech arrives on Thursday.", "Domtech"))
          .containsExactly("ketlle");
      assertThat(quotes(spelling, "Новую крышку мы отпровили вчера.", ""))
          .containsExactly("отпровили");
      assertThat(quotes(spelling, "Новую крышку мы отправили вчера.", "")).isEmpty();
    }
  }

  private static List<String> quotes(Spelling spelling, String text, String brand) {
    return spelling.find(new ReplyDraft(text), List.of(brand), Language.EN).stream()
        .map(Finding::quote)
        .toList();
  }
}
