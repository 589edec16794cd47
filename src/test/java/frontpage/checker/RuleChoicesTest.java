package frontpage.checker;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.checker.RuleChoices.Level;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleChoicesTest {

  private static final ReplyContext COMPLAINT =
      ReplyContext.builder().kind(Kind.COMPLAINT).review("The kettle leaks.").build();

  private final Checker checker = Checker.standard();

  private Report check(String reply, String rule, Level level) {
    return checker
        .choosing(new RuleChoices(Map.of(rule, level)))
        .check(new ReplyDraft(reply), COMPLAINT);
  }

  @Test
  void aRuleIsSwitchedOff() {
    String reply = "As clearly stated in the terms, you had to descale it.";
    assertThat(rules(checker.check(new ReplyDraft(reply), COMPLAINT))).contains("blames-customer");
    assertThat(rules(check(reply, "blames-customer", Level.OFF))).doesNotContain("blames-customer");
  }

  @Test
  void aRuleIsMadeHeavierOrLighterAndTheVerdictFollows() {
    String reply = "Please be advised. The lid is replaced and with you on Friday. Thank you, Ann";
    assertThat(severity(check(reply, "officialese", Level.ERROR), "officialese"))
        .isEqualTo(Severity.ERROR);
    assertThat(check(reply, "officialese", Level.ERROR).verdict()).isEqualTo(Verdict.STOP);
    String insult = "You are an idiot.";
    assertThat(severity(check(insult, "insult", Level.SUGGESTION), "insult"))
        .isEqualTo(Severity.SUGGESTION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"private-only", "payment-card", "bank-account", "national-id", "credentials"})
  void someRulesAreErrorsWhateverASiteWants(String rule) {
    assertThat(RuleChoices.allowed(rule)).containsExactly(Level.ERROR);
  }

  @Test
  void sensitiveRulesNeverGoBelowAWarning() {
    assertThat(RuleChoices.allowed("phone")).containsExactly(Level.WARNING, Level.ERROR);
    String reply = "Ring Jamie on 020 7946 0311.";
    assertThat(severity(check(reply, "phone", Level.OFF), "phone")).isEqualTo(Severity.ERROR);
    assertThat(severity(check(reply, "phone", Level.WARNING), "phone")).isEqualTo(Severity.WARNING);
  }

  @Test
  void aPlaceThatItsRuleTakesLightlyStaysLight() {
    String reply = "The card ending in **** 1234 was refunded.";
    assertThat(severity(check(reply, "payment-card", Level.ERROR), "payment-card"))
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void theVersionOfThePackTellsOfChoices() {
    assertThat(checker.choosing(RuleChoices.NONE).packVersion()).isEqualTo(checker.packVersion());
    assertThat(checker.choosing(new RuleChoices(Map.of("voice", Level.OFF))).packVersion())
        .startsWith(checker.packVersion() + "-");
  }

  private static List<String> rules(Report report) {
    return report.findings().stream().map(Finding::rule).toList();
  }

  private static Severity severity(Report report, String rule) {
    return report.findings().stream()
        .filter(f -> f.rule().equals(rule))
        .map(Finding::severity)
        .findFirst()
        .orElseThrow();
  }
}
