package frontpage.checker.terms;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.checker.Checker;
import frontpage.checker.ReplyContext;
import frontpage.checker.ReplyDraft;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermsTest {
  @Test
  void onePrivateNumberHasManySpellings() {
    for (String spelling :
        List.of(
            "40517",
            "40 517",
            "4 0 5 1 7",
            "４０５１７",
            "40\u200b517",
            "сорок тысяч пятьсот семнадцать")) {
      assertThat(given("40 517", "Наряд " + spelling + " открыт.")).as(spelling).isTrue();
    }
    for (String other : List.of("405170", "140517", "40 517 000", "40518", "сорок тысяч")) {
      assertThat(given("40 517", "Наряд " + other + " открыт.")).as(other).isFalse();
    }
  }

  @Test
  void aTelephoneNumberIsKnownWithoutItsCode() {
    assertThat(given("+7 905 118-62-40", "Звонили: 8(905)118 62 40.")).isTrue();
    assertThat(given("+7 905 118-62-40", "Звонили: восемь 905 один один 8 62 сорок.")).isTrue();
    assertThat(given("+7 905 118-62-40", "Звонили: 8 905 118-62-41.")).isFalse();
  }

  @Test
  void aShortCodeIsNoPreposition() {
    assertThat(given("С-209", "Бокс C209 сухой.")).isTrue();
    assertThat(given("С-209", "Начнём с 209 рублей.")).isFalse();
  }

  @Test
  void aNameIsFoundInItsCasesAndAlphabets() {
    for (String form : List.of("Велихановым", "ВЕЛИХАНОВ", "Velikhanov", "В е л и х а н о в")) {
      assertThat(given("Велиханов", "Вас принял " + form + " вчера.")).as(form).isTrue();
    }
  }

  @Test
  void aNameThatIsAlsoAWordNeedsItsCapital() {
    assertThat(stopped("Frost", "We told Mr Frost.")).isTrue();
    assertThat(stopped("Frost", "The chairs stand a frost.")).isFalse();
  }

  @Test
  void aStreetAloneTellsNoAddress() {
    assertThat(given("улица Чехова, дом 14", "Приедем: Чехова 14-52.")).isTrue();
    assertThat(given("улица Чехова, дом 14", "На Чехова есть магазин, 14 мая откроем.")).isFalse();
  }

  @Test
  void datesTimesAndCountsAreNobodysSecret() {
    assertThat(
            Checker.standard()
                .confided("Ждал 120 минут 12.05.2026 в 21:30, дом с 2019 года, работали 24/7."))
        .isEmpty();
    assertThat(Checker.standard().confided("I waited 120 minutes on 5 May, from 9:30 am."))
        .isEmpty();
  }

  private static boolean stopped(String term, String text) {
    ReplyContext context = ReplyContext.builder().privateTerms(List.of(term)).build();
    return Checker.standard().check(new ReplyDraft(text), context).findings().stream()
        .anyMatch(f -> f.rule().equals("private-only"));
  }

  private static boolean given(String term, String text) {
    return !Checker.standard().givenAway(List.of(term), text).isEmpty();
  }
}
