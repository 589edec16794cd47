package frontpage.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import frontpage.harness.Api;
import frontpage.harness.Axe;
import frontpage.harness.Browser;
import frontpage.harness.Parts;
import frontpage.harness.ServerLog;
import frontpage.harness.ServerTest;
import frontpage.harness.Window;
import frontpage.harness.Words;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The private conversation as two people live it: Vera on her telephone, and Ira at the desk. It is
 * opened by Vera in the form and ends with words that she has read before everybody else. Read it
 * from top to bottom.
 */
@Tag("long")
@Tag("once")
@ServerTest
@RunAsClient
class PrivatePathIT {
  private static final int PHONE = 390;

  /** What the two say, in their language. */
  private record Script(
      String language,
      String shop,
      String name,
      String review,
      String note,
      String answer,
      String bribe,
      String card,
      String number,
      String summary) {}

  private static final Script ENGLISH =
      new Script(
          "en",
          "/en.html",
          "Vera ",
          "The kettle drips on the table every morning, and the shop is silent.",
          "My flat is on the fourth floor and the lift is out of order.",
          "Thank you, Vera. We will carry it up to your door on Thursday.",
          "We give you a voucher if you delete your review.",
          "Refund to 5500 0000 0000 0004, please",
          "+44 20 7946 0321",
          "Vera, thank you for waiting. The lid had a crack; we brought a new kettle on Thursday and now"
              + " test every lid before it leaves the store.\nIra, customer care");

  private static final Script RUSSIAN =
      new Script(
          "ru",
          "/index.html",
          "Вера ",
          "Чайник капает на стол каждое утро, а магазин молчит.",
          "Квартира на четвёртом этаже, лифт не работает.",
          "Спасибо, Вера. В четверг поднимем новый чайник прямо к двери.",
          "Подарим вам купон, если вы удалите отзыв.",
          "Верните, пожалуйста, на карту 5500 0000 0000 0004",
          "8 921 555-03-21",
          "Вера, спасибо, что дождались. В крышке была трещина: в четверг мы привезли новый чайник и"
              + " теперь проверяем каждую крышку перед отправкой.\nИрина, служба заботы");

  /** Unique, so that the test finds its own review among the samples and its own repetitions. */
  private final String mark = UUID.randomUUID().toString().replaceAll("[0-9-]", "").substring(0, 5);

  @Test
  void theWholeConversationInEnglish() {
    converse(ENGLISH);
  }

  @Test
  void theWholeConversationInRussian() {
    converse(RUSSIAN);
  }

  private void converse(Script script) {
    try (Window vera = Browser.window(script.language());
        Window ira = Browser.window(script.language())) {
      try {
        walk(script, vera, ira);
      } catch (AssertionError | RuntimeException e) {
        vera.tell("vera");
        ira.tell("ira");
        throw e;
      }
      vera.expectNoComplaints();
    }
  }

  private void walk(Script script, Window vera, Window ira) {
    Page shop = vera.page();
    Page desk = ira.page();
    veraOpensItInTheForm(script, shop);
    iraFindsIt(script, desk);
    Page channel = veraComesIn(script, shop);
    iraIsStoppedAndAnswers(script, channel, desk);
    veraSendsAPicture(script, channel, desk);
    veraIsToldBeforeHerCardIsSent(script, channel);
    veraAsksForACall(script, channel, desk);
    iraRecordsACompensation(script, desk);
    iraOffersASummary(script, desk);
    veraAgrees(script, channel, desk);
    veraLooksAtHerRatingAgain(script, shop);
    org.assertj.core.api.Assertions.assertThat(ServerLog.text())
        .doesNotContain(script.note(), script.answer(), script.number(), script.summary());
  }

  private String author(Script script) {
    return script.name() + mark;
  }

  private void veraOpensItInTheForm(Script script, Page shop) {
    Words words = Words.of("widget", script.language());
    shop.setViewportSize(PHONE, 844);
    shop.navigate(Parts.running().shopUrl() + script.shop());
    // The widget loads when it comes near the screen, which a phone shows little of.
    shop.locator("frontpage-reviews").scrollIntoViewIfNeeded();
    shop.locator("button.write").click();
    shop.locator(".star-choice input[value='1']").first().check(forced());
    shop.locator("[name=authorName]").fill(author(script));
    shop.locator("[name=text]").fill(script.review());
    shop.getByLabel(words.text("field.privateNote")).fill(script.note());
    Axe.expectNoViolations(shop);
    shots(shop, "private-form", script);
    button(shop, words.text("form.send")).click();
    assertThat(shop.locator("[part~=sent]")).isVisible();
  }

  private void iraFindsIt(Script script, Page desk) {
    AtTheDesk.signIn(desk, "ira@domtech.example", script.language());
    desk.getByTestId("view-held").click();
    desk.getByTestId("queue-row")
        .filter(new Locator.FilterOptions().setHasText(author(script)))
        .click();
    assertThat(desk.getByTestId("review")).not().containsText(script.note());
    desk.getByTestId("decide-publish").click();
    assertThat(desk.getByTestId("editor-text")).isVisible();
    desk.getByTestId("kind").selectOption("COMPLAINT");
    desk.getByTestId("fault").selectOption("OURS");
    desk.getByTestId("private-open").click();
    assertThat(desk.getByTestId("messages")).containsText(script.note());
  }

  private Page veraComesIn(Script script, Page shop) {
    shop.reload();
    // Everybody reads that it went on in private, and why; only she has the way in.
    assertThat(shop.locator(".own").getByText(script.review().substring(0, 20)).first())
        .isVisible();
    Page channel =
        shop.waitForPopup(
            () ->
                button(shop, Words.of("widget", script.language()).text("private.enter"))
                    .first()
                    .click());
    channel.setViewportSize(PHONE, 844);
    assertThat(channel.locator(".log")).containsText(script.note());
    Axe.expectNoViolations(channel);
    return channel;
  }

  private void iraIsStoppedAndAnswers(Script script, Page channel, Page desk) {
    Locator text = desk.getByTestId("private-text");
    text.fill(script.bribe());
    assertThat(
            desk.getByTestId("private").locator("[data-testid=note][data-rule=review-for-reward]"))
        .isVisible();
    desk.getByTestId("private-send").click();
    assertThat(desk.getByTestId("private-status")).not().isEmpty();
    Axe.expectNoViolations(desk);
    shots(desk, "private-desk-stopped", script);
    text.fill(script.answer());
    assertThat(channel.locator("[data-part=typing]")).not().isEmpty();
    desk.getByTestId("private-send").click();
    assertThat(channel.locator(".log")).containsText(script.answer());
    assertThat(channel.locator(".log")).not().containsText(script.bribe());
    assertThat(desk.getByTestId("messages").locator(".seen")).isVisible();
  }

  private void veraSendsAPicture(Script script, Page channel, Page desk) {
    channel
        .locator("input[name=file]")
        .setInputFiles(new FilePayload("crack.png", "image/png", picture()));
    assertThat(channel.locator(".log img")).isVisible();
    assertThat(desk.getByTestId("messages").locator("img")).isVisible();
    assertThat(desk.getByTestId("messages")).containsText("crack.png");
    Axe.expectNoViolations(channel);
    Axe.expectNoViolations(desk);
    shots(channel, "private-channel", script);
    shots(desk, "private-desk", script);
  }

  private void veraIsToldBeforeHerCardIsSent(Script script, Page channel) {
    Words words = Words.of("channel", script.language());
    channel.getByLabel(words.text("compose.label")).fill(script.card());
    button(channel, words.text("compose.send")).click();
    Locator without = button(channel, words.text("message.secret.send"));
    assertThat(without).isVisible();
    Axe.expectNoViolations(channel);
    shots(channel, "private-secret", script);
    without.click();
    assertThat(channel.locator(".log")).containsText("•••• 0004");
    assertThat(channel.locator(".log")).not().containsText("5500");
  }

  private void veraAsksForACall(Script script, Page channel, Page desk) {
    Locator panel = channel.locator("[data-part=contact]");
    panel.locator("summary").click();
    panel.locator("input[value=CALL]").check();
    panel.locator("[name=number]").fill(script.number());
    panel.locator("[name=from]").fill("16:00");
    panel.locator("[name=until]").fill("18:30");
    Axe.expectNoViolations(channel);
    shots(channel, "private-contact", script);
    panel.locator("[data-action=contact-save]").click();
    assertThat(panel.locator("summary")).containsText("16:00–18:30");
    Locator banner = desk.getByTestId("contact");
    assertThat(banner).hasAttribute("data-way", "CALL");
    assertThat(banner).containsText("16:00–18:30 (Europe/Berlin)");
    Axe.expectNoViolations(desk);
    shots(desk, "private-desk-call", script);
    desk.getByTestId("contact-done").click();
    assertThat(banner).hasCount(0);
  }

  private void iraRecordsACompensation(Script script, Page desk) {
    Locator part = desk.getByTestId("compensations");
    part.locator("summary").click();
    desk.getByTestId("compensation-add").click();
    desk.getByTestId("compensation-what").fill("new kettle " + mark);
    desk.getByTestId("compensation-amount").fill("49,90");
    desk.getByTestId("compensation-currency").fill("EUR");
    desk.getByTestId("compensation-why").fill("cracked lid");
    Axe.expectNoViolations(desk);
    shots(desk, "private-compensation", script);
    desk.getByTestId("compensation-save").click();
    assertThat(desk.getByTestId("compensation")).hasAttribute("data-state", "PROPOSED");
    leadApproves(desk);
    desk.getByTestId("compensation-settle").click();
    assertThat(desk.getByTestId("compensation")).hasAttribute("data-state", "SETTLED");
  }

  /** Lev, at a desk of his own; Ira's shows it at once. */
  private static void leadApproves(Page desk) {
    Api lev = Api.staff("lev@domtech.example", "front-page-demo");
    String thread = desk.url().replaceAll("^.*([0-9a-f]{8}-[0-9a-f-]{27}).*$", "$1");
    String path = "/api/v1/desk/domtech/threads/" + thread + "/compensations";
    String item = lev.get(path).expect(200).text("/compensations/0/id");
    lev.post(path + "/" + item + "/approve").expect(200);
    assertThat(desk.getByTestId("compensation")).hasAttribute("data-state", "APPROVED");
  }

  private void iraOffersASummary(Script script, Page desk) {
    desk.getByTestId("close-channel").click();
    desk.getByTestId("outcome-RESOLVED").check();
    desk.getByTestId("close-dialog").getByTestId("editor-text").fill(script.summary());
    Axe.expectNoViolations(desk);
    shots(desk, "private-offer", script);
    desk.getByTestId("close-publish").click();
    Locator confirm = desk.getByTestId("gate-confirm");
    Locator offered = desk.getByTestId("summary");
    confirm.or(offered).first().waitFor();
    if (confirm.isVisible()) {
      confirm.click();
    }
    assertThat(offered).hasAttribute("data-state", "OFFERED");
    Axe.expectNoViolations(desk);
  }

  private void veraAgrees(Script script, Page channel, Page desk) {
    Locator card = channel.locator("[data-part=summary]");
    assertThat(card).containsText(script.summary().substring(0, 30));
    Axe.expectNoViolations(channel);
    shots(channel, "private-summary", script);
    card.locator("[data-action=agree]").click();
    Locator closed = channel.locator("[data-part=closed]");
    assertThat(closed).containsText(Words.of("channel", script.language()).text("closed.rating"));
    assertThat(channel.locator("[data-part=composer]")).isHidden();
    Axe.expectNoViolations(channel);
    shots(channel, "private-closed", script);
    assertThat(desk.getByTestId("replies")).containsText(script.summary().substring(0, 30));
    assertThat(desk.getByTestId("channel-state")).hasAttribute("data-state", "CLOSED");
  }

  private void veraLooksAtHerRatingAgain(Script script, Page shop) {
    Words words = Words.of("widget", script.language());
    shop.reload();
    button(shop, words.text("own.rerate")).click();
    shop.locator(".own .star-choice input[value='5']").check(forced());
    button(shop, words.text("own.save")).click();
    assertThat(shop.locator(".own [part~=rating-before]"))
        .hasText(words.text("review.paid").replace("{rating}", "1"));
    Axe.expectNoViolations(shop);
    shots(shop, "private-rerated", script);
    assertThat(shop.getByText(Pattern.compile("49[.,]9|new kettle " + mark))).hasCount(0);
  }

  /** The stars are drawn over their radio buttons. */
  private static Locator.CheckOptions forced() {
    return new Locator.CheckOptions().setForce(true);
  }

  private static void shots(Page page, String name, Script script) {
    AtTheDesk.shots(page, name, script.language());
  }

  private static byte[] picture() {
    var image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setColor(new Color(0x9bb4cc));
    graphics.fillRect(0, 0, 320, 200);
    graphics.setColor(Color.DARK_GRAY);
    graphics.drawLine(40, 30, 270, 170);
    graphics.dispose();
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }
}
