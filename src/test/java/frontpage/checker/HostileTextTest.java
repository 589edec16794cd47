package frontpage.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is typed, spans are valid, answers repeat themselves, and the time stays linear. */
class HostileTextTest {

  private final Checker checker = Checker.standard();
  private final ReplyContext context =
      ReplyContext.builder()
          .kind(Kind.COMPLAINT)
          .review("Чайник потёк, the kettle leaks")
          .privateTerms(List.of("4711 0815", "Zimmerman"))
          .build();

  private static List<String> texts() {
    List<String> texts = new ArrayList<>();
    texts.add("");
    texts.add(" \n\t ");
    texts.add("\ud83d");
    texts.add("a\ud83d\ude00\ude00\ud83d!! ДУРАК");
    texts.add("\u0000\u202e Извините\u0301, е\u0301сли\u200b…");
    texts.add("5\u200b555 5555\u200b 5555 4444 и д\u200bу\u200bр\u200bа\u200bк");
    texts.add("İİİ İstanbul İ 8-921-555-70-18 İ");
    texts.add("{{{{[[[[<<<<%%%%");
    texts.add("!!!???...!!!");
    Random random = new Random(7);
    String pool = "абв xyz 0123 +-().,!?\n\u0301\u200b\ud83d\ude00@«»[]{}İё№#%";
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 120; j++) {
        text.append(pool.charAt(random.nextInt(pool.length())));
      }
      texts.add(text.toString());
    }
    return texts;
  }

  @Test
  void spansAreValidOnAnything() {
    for (String text : texts()) {
      Report report = checker.check(new ReplyDraft(text), context);
      for (Finding finding : report.findings()) {
        assertThat(finding.end()).isLessThanOrEqualTo(text.length());
        assertThat(finding.quote()).isEqualTo(text.substring(finding.start(), finding.end()));
      }
      for (MoveSpan move : report.moves()) {
        assertThat(move.start()).isBetween(0, move.end());
        assertThat(move.end()).isLessThanOrEqualTo(text.length());
      }
      int last = 0;
      for (SensitiveSpan span : checker.sensitive(text, null)) {
        assertThat(span.start()).isGreaterThanOrEqualTo(last);
        assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
        last = span.end();
      }
    }
  }

  @Test
  void theSameTextGetsTheSameReport() {
    for (String text : texts()) {
      assertThat(checker.check(new ReplyDraft(text), context))
          .isEqualTo(checker.check(new ReplyDraft(text), context));
    }
  }

  @Test
  void disguisesAreSeenThrough() {
    assertThat(rules("5\u200b555 5555\u200b 5555 4444 ваш")).contains("payment-card");
    assertThat(rules("Вы д\u200bу\u200bр\u200bа\u200bк")).contains("insult");
    assertThat(rules("Вы идиo\u0301т")).contains("insult");
    assertThat(rules("You m0r0n")).contains("insult");
    assertThat(rules("Ну вы и дуpaк")).contains("insult");
    assertThat(rules("п0шли в0н отсюда")).contains("insult");
    assertThat(rules("Вы и\u200d\u0434\u2060ио\ufeffты")).contains("insult");
    assertThat(rules("card \uff14\uff10\uff10\uff10 0566 5566 5556")).contains("payment-card");
    assertThat(rules("card 4\u00ad000 05\u200b66 5566 55\u206056")).contains("payment-card");
    assertThat(rules("Call +7\u200b 921 440\u200d-17-03")).contains("phone");
    assertThat(rules("Номер четыре семь один один ноль восемь один пять")).contains("private-only");
    assertThat(rules("Mr Z i m m e r m a n")).contains("private-only");
    assertThat(rules("Mr Ziмmеrmаn")).contains("private-only");
  }

  @Test
  void megabytesOfDigitsAreRead() {
    String digits = "4".repeat(10_000_000);
    Runnable reading =
        () -> {
          assertThat(checker.sensitive(digits, Language.EN)).isEmpty();
          assertThat(checker.check(new ReplyDraft(digits), context).findings())
              .allMatch(finding -> finding.end() <= digits.length());
        };
    assertThat(busy(reading)).isLessThan(Duration.ofSeconds(30));
  }

  /** The processor's time, which other work on the machine does not lengthen. */
  private static Duration busy(Runnable work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    work.run();
    return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
  }

  private List<String> rules(String text) {
    return checker.check(new ReplyDraft(text), context).findings().stream()
        .map(Finding::rule)
        .toList();
  }

  @Test
  void longTextsTakeLinearTime() {
    for (String unit :
        List.of(
            "(",
            "[",
            "{",
            "1",
            "1 ",
            "!",
            "а",
            "e\u0301",
            ")",
            "a.",
            "Извините, если ",
            "😀",
            "\u0301",
            "\u200b",
            "А. ",
            "Анна ",
            "one ",
            "семь ",
            "я a",
            "a@",
            "http://",
            "№ ",
            "и ",
            "1-",
            "+7 ",
            "вы сами ",
            "the the ")) {
      String text = unit.repeat(100_000 / unit.length());
      assertThat(busy(() -> checker.check(new ReplyDraft(text), context)))
          .as("100,000 characters of " + unit)
          .isLessThan(Duration.ofSeconds(10));
    }
  }
}
