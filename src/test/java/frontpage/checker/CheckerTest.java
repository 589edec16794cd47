package frontpage.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckerTest {

  private final Checker checker = Checker.standard();

  private static ReplyContext complaint() {
    return ReplyContext.builder().kind(Kind.COMPLAINT).messages(Language.EN).build();
  }

  private Report check(String text) {
    return checker.check(new ReplyDraft(text), complaint());
  }

  @Test
  void aGoodReplyIsFitForTheFrontPage() {
    Report report =
        checker.check(
            new ReplyDraft(
                "Olga, thank you for the video. The new pump left at nine and a plumber fits it"
                    + " on Thursday. I am sorry about the wet carpet.\nPriya, repairs"),
            ReplyContext.builder()
                .kind(Kind.COMPLAINT)
                .fault(Fault.OURS)
                .author("Olga K")
                .review("the pump leaks on the carpet, I sent a video")
                .build());
    assertThat(report.verdict()).isEqualTo(Verdict.FRONT_PAGE);
    assertThat(report.moves().stream().map(MoveSpan::move))
        .contains(Move.GREETING, Move.THANKS, Move.BY_WHEN, Move.SIGNATURE);
    assertThat(report.headline()).isNotNull();
    assertThat(report.headline().rule()).isNull();
  }

  @Test
  void aPhoneStopsTheReply() {
    Report report = check("Hi Anna, ring Jamie on 020 7946 0311 tomorrow. Maya");
    assertThat(report.verdict()).isEqualTo(Verdict.STOP);
    assertThat(report.stops()).extracting(Finding::quote).containsExactly("020 7946 0311");
    assertThat(report.overridable()).isTrue();
  }

  @Test
  void noLeadOverridesACard() {
    assertThat(check("Sent back to 4111-1111-1111-1111 today.").overridable()).isFalse();
  }

  @Test
  void whatIsOverlappedByAWeightierFindingIsKeptButHidden() {
    Report report = check("Hello Olga, we apologise for any inconvenience caused.");
    assertThat(report.findings())
        .filteredOn(f -> f.rule().equals("overused-word"))
        .singleElement()
        .matches(Finding::hidden);
  }

  @Test
  void theMarkerIsThePrivateChannelAndNoPlaceholder() {
    Report report = check("Hi Anna, your order number belongs here: [[private]] Maya");
    assertThat(report.findings()).extracting(Finding::rule).doesNotContain("placeholder-left");
    assertThat(report.moves()).extracting(MoveSpan::move).contains(Move.PRIVATE_CHANNEL);
  }

  @Test
  void promisesAreDueByTheGivenDay() {
    LocalDate thursday = LocalDate.of(2026, 5, 14);
    ReplyContext context = ReplyContext.builder().date(thursday).build();
    Report russian = checker.check(new ReplyDraft("Вернём деньги до пятницы."), context);
    assertThat(russian.promises())
        .extracting(Promise::dueAt)
        .containsExactly(LocalDateTime.of(2026, 5, 15, 23, 59));
    Report english = checker.check(new ReplyDraft("We will refund you by 20 May."), context);
    assertThat(english.promises())
        .extracting(Promise::dueAt)
        .containsExactly(LocalDateTime.of(2026, 5, 20, 23, 59));
    Report noon = checker.check(new ReplyDraft("Завтра к полудню напишем здесь."), context);
    assertThat(noon.promises())
        .extracting(Promise::dueAt)
        .containsExactly(LocalDateTime.of(2026, 5, 15, 12, 0));
    Report working = checker.check(new ReplyDraft("Ответим в течение трёх рабочих дней."), context);
    assertThat(working.promises())
        .extracting(Promise::dueAt)
        .containsExactly(LocalDateTime.of(2026, 5, 19, 23, 59));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Мы разберёмся и ответим.",
        "С вами свяжется управляющий.",
        "Новый чайник вам привезут.",
        "We will look into it.",
        "Our manager will call you.",
        "We are looking into the delay."
      })
  void whatIsGoingToBeDoneIsAPromiseWithoutATimeToo(String text) {
    assertThat(check(text).promises()).singleElement().extracting(Promise::dueAt).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Удерживайте кнопку, пока лампа не мигнёт, и чайник запомнит выбор.",
        "В четвёртый раз рассказывать не придётся.",
        "Пусть книги найдутся.",
        "Пишу, как обещал.",
        "Влезет: высота ровно 81,5 см.",
        "It will last for years.",
        "I hope it will serve you well.",
        "You will find the button under the lid."
      })
  void whatNobodyHasToKeepIsNoPromise(String text) {
    assertThat(check(text).promises()).isEmpty();
  }

  @Test
  void aComplaintNotYetExaminedWantsRegretAndNoApology() {
    Report report =
        checker.check(
            new ReplyDraft("Noted."),
            ReplyContext.builder().kind(Kind.COMPLAINT).fault(Fault.UNKNOWN).build());
    assertThat(report.missingMoves()).contains(Move.REGRET, Move.PRIVATE_CHANNEL, Move.BY_WHEN);
    assertThat(report.missingMoves()).doesNotContain(Move.RESPONSIBILITY);
  }

  @Test
  void messagesSpeakTheModeratorsLanguage() {
    ReplyDraft draft = new ReplyDraft("Позвоните мне на 8-921-555-70-18.");
    String russian = message(draft, Language.RU);
    String english = message(draft, Language.EN);
    assertThat(russian).contains("Телефонный номер");
    assertThat(english).contains("telephone number");
  }

  private String message(ReplyDraft draft, Language language) {
    return checker
        .check(draft, ReplyContext.builder().messages(language).build())
        .findings()
        .stream()
        .filter(f -> f.rule().equals("phone"))
        .findFirst()
        .orElseThrow()
        .message();
  }

  @Test
  void aVisitorsDataIsFoundInOrderAndWithoutOverlaps() {
    String text = "Мой номер 8-921-555-70-18, карта 5105 1051 0510 5100, почта anna@mail.example";
    List<SensitiveSpan> spans = checker.sensitive(text, null);
    assertThat(spans)
        .extracting(SensitiveSpan::rule)
        .containsExactly("phone", "payment-card", "email");
    assertThat(text.substring(spans.get(0).start(), spans.get(0).end()))
        .isEqualTo("8-921-555-70-18");
  }

  @Test
  void ordinaryNumbersOfReviewsAreNobodysSecret() {
    for (String text :
        List.of(
            "Купила за 45 990 рублей 14.03.2024, вернули 1 250 000 в 2023 году, номер 304.",
            "Заказ на 4500 рублей ждали с 12:05 до 18:00, 3 раза по 20 минут.",
            "Paid $1,299.00 on 12/05/2024, model 9876 5432, waited 45 minutes twice.",
            "Wi-Fi 802.11, 2 x 500 GB, version 10.2.14, size 42, 5 stars out of 10.")) {
      assertThat(checker.sensitive(text, null)).as(text).isEmpty();
    }
  }
}
