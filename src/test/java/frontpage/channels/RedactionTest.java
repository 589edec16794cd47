package frontpage.channels;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.checker.Checker;
import frontpage.checker.Language;
import frontpage.checker.ReplyContext;
import frontpage.checker.ReplyDraft;
import frontpage.checker.Report;
import frontpage.checker.RuleBook;
import frontpage.checker.RuleChoices;
import frontpage.checker.RuleInfo;
import frontpage.checker.SensitiveSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RedactionTest {
  private static final Pattern SECRETS =
      Pattern.compile(
          "(?<card>[0-9](?:[ -]?[0-9]){11,18})|(?<phone>\\+[0-9]+)|(?<password>qwerty)");

  /** Three rules that are enough to see what is done with findings. */
  private final Checker checker =
      new Checker(
          new RuleBook() {
            @Override
            public String version() {
              return "test";
            }

            @Override
            public Report check(ReplyDraft draft, ReplyContext context) {
              throw new UnsupportedOperationException();
            }

            @Override
            public RuleBook choosing(RuleChoices choices) {
              throw new UnsupportedOperationException();
            }

            @Override
            public List<RuleInfo> rules(Language language) {
              return List.of();
            }

            @Override
            public List<String> confided(String text) {
              throw new UnsupportedOperationException();
            }

            @Override
            public List<String> givenAway(List<String> terms, String text) {
              throw new UnsupportedOperationException();
            }

            @Override
            public List<SensitiveSpan> personal(String text, @Nullable Language language) {
              return sensitive(text, language);
            }

            @Override
            public List<SensitiveSpan> sensitive(String text, @Nullable Language language) {
              List<SensitiveSpan> spans = new ArrayList<>();
              Matcher m = SECRETS.matcher(text);
              while (m.find()) {
                String rule =
                    m.group("card") != null
                        ? "payment-card"
                        : m.group("phone") != null ? "phone" : "credentials";
                spans.add(new SensitiveSpan(m.start(), m.end(), rule));
              }
              return spans;
            }
          });

  @Test
  void ofACardTheLastFourDigitsRemain() {
    Redaction.Redacted kept = Redaction.of("Карта 4111 1111 1111 1234, верните!", checker);
    assertThat(kept.text()).isEqualTo("Карта •••• 1234, верните!");
    assertThat(kept.masks()).containsExactly(new MessageBody.Mask(6, 15, "payment-card"));
  }

  @Test
  void ofAPasswordNothingRemains() {
    Redaction.Redacted kept = Redaction.of("qwerty is my password: qwerty", checker);
    assertThat(kept.text()).isEqualTo("••••• is my password: •••••");
    assertThat(kept.masks())
        .containsExactly(
            new MessageBody.Mask(0, 5, "credentials"), new MessageBody.Mask(22, 27, "credentials"));
  }

  @Test
  void whatIsOnlyPrivateStays() {
    Redaction.Redacted kept = Redaction.of("Call +4420 7946 0000 😀", checker);
    assertThat(kept.text()).isEqualTo("Call +4420 7946 0000 😀");
    assertThat(kept.masks()).isEmpty();
  }

  @Test
  void placesAreCountedInTheStoredText() {
    Redaction.Redacted kept = Redaction.of("😀 4111111111111234 and 5500-0000-0000-5678.", checker);
    assertThat(kept.text()).isEqualTo("😀 •••• 1234 and •••• 5678.");
    for (MessageBody.Mask mask : kept.masks()) {
      assertThat(kept.text().substring(mask.start(), mask.end())).startsWith("•••• ");
    }
  }
}
