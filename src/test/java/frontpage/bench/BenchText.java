package frontpage.bench;

import frontpage.checker.Language;

/**
 * Replies of a given length: sentences that say much and break few rules, and some that break many.
 */
final class BenchText {

  private static final String RUSSIAN =
      "Здравствуйте, Марина! Спасибо, что написали. Мастер осмотрел крышку во вторник: петля была"
          + " погнута ещё на складе. Новую крышку мы отправили вчера, она будет у вас в четверг до"
          + " 18:00. К сожалению, в праздники заявок было много. Чтобы так больше не вышло, каждую"
          + " коробку теперь открывают при приёмке. Позвоните нам по номеру 8 800 555-44-01."
          + " Возврат за доставку, 490 рублей, придёт в течение трёх рабочих дней. Если крышка"
          + " снова не закроется, напишите здесь. ";
  private static final String ENGLISH =
      "Hello Anna, thank you for telling us. Our fitter looked at the lid on Tuesday: the hinge was"
          + " bent in our store. The new lid left yesterday and is with you on Thursday by 6 pm."
          + " Unfortunately there were many orders over Easter. From now on each box is opened when"
          + " it comes in, so that this does not happen again. Call us on 020 7946 0311. The"
          + " delivery fee of 4.90 is refunded within three working days. If the lid does not close"
          + " again, write to us here. ";

  private BenchText() {}

  static String of(Language language, int length) {
    String unit = language == Language.RU ? RUSSIAN : ENGLISH;
    return unit.repeat(length / unit.length() + 1).substring(0, length);
  }
}
