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
  void anAddressIsKnownWithItsHouseInWordsAndItsPartsShortened() {
    for (String spelling :
        List.of(
            "У дома 27 по улице Вересковой.",
            "Вересковая, двадцать семь, завтра.",
            "ул. Вересковая, д. 27, корп. 2")) {
      assertThat(given("Вересковая, 27к2", spelling)).as(spelling).isTrue();
    }
    assertThat(given("27 Saltmarsh Cottages", "To Salt-Marsh Cotts, no. 27.")).isTrue();
    assertThat(given("27 Saltmarsh Cottages", "Saltmarsh has 72 ovens.")).isFalse();
  }

  @Test
  void aSumIsKnownInEveryWriting() {
    for (String spelling :
        List.of("$84.60", "84 dollars 60", "eighty-four dollars and sixty cents", "84.60 USD")) {
      assertThat(given("$84.60", "We return " + spelling + " today.")).as(spelling).isTrue();
    }
    for (String spelling :
        List.of("27,5 тыс. руб.", "двадцать семь с половиной тысяч рублей", "27 тысяч 500 р.")) {
      assertThat(given("27 500 р.", "Вернём " + spelling + " завтра.")).as(spelling).isTrue();
    }
    assertThat(stopped("$34", "It takes 34 minutes and 34 € of parts.")).isFalse();
  }

  @Test
  void aBirthdayIsKnownInEveryWriting() {
    for (String spelling :
        List.of("14 февраля 1985 года", "14/02/85", "1985-02-14", "четырнадцатое февраля 1985")) {
      assertThat(given("14.02.1985 г.р.", "Карта на " + spelling + " готова.")).isTrue();
    }
    assertThat(given("born 2/14/1985", "Filed under February 14th, 1985.")).isTrue();
    assertThat(stopped("born 2/14/1985", "Come on February 14th.")).isFalse();
    assertThat(stopped("born 2/14/1985", "The birthday of February 14th is booked.")).isTrue();
  }

  @Test
  void digitsAreKnownAsTheyAreReadOut() {
    assertThat(given("0029-8843", "Pass double oh two nine, double eight four three.")).isTrue();
    assertThat(given("7/3318", "Карта семь дробь тридцать три восемнадцать.")).isTrue();
    assertThat(given("CRM-00488120", "Обращение crm 488 120 закрыто.")).isTrue();
  }

  @Test
  void whoeverAnswersMayBearAFirstNameThatWasToldInPrivate() {
    assertThat(stopped("Declan", "Thank you for writing. It is mended. Declan, workshop"))
        .isFalse();
    assertThat(stopped("Declan", "Thank you for writing. Declan has mended it.")).isTrue();
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
