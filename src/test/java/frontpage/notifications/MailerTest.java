package frontpage.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontpage.Letters.Letter;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MailerTest {
  private static final Instant NOON = Instant.parse("2026-05-16T12:00:00Z");
  private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-00000000000c");
  private static final MailSettings OPEN = settings("", true);

  @Test
  void letterSaysWhatItIsAndKeepsItsId() throws MessagingException {
    MimeMessage message = message(letter("olga@example.org", "Ответ на ваш отзыв"));
    message.saveChanges();

    assertThat(message.getMessageID()).isEqualTo("<" + ID + "@shop.example>");
    assertThat(message.getFrom()[0]).hasToString("Shop <reviews@shop.example>");
    assertThat(message.getRecipients(Message.RecipientType.TO)).hasSize(1);
    assertThat(message.getSubject()).isEqualTo("Ответ на ваш отзыв");
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(message.getHeader("List-Unsubscribe")).containsExactly("<https://shop.example/s>");
    assertThat(message.getHeader("Content-Language")).containsExactly("ru");
    assertThat(message.getContentType()).containsIgnoringCase("text/plain; charset=utf-8");
  }

  @Test
  void subjectCannotBringHeaders() throws MessagingException {
    MimeMessage message = message(letter("olga@example.org", "a\r\nBcc: eve@example.org"));

    assertThat(message.getSubject()).isEqualTo("a Bcc: eve@example.org");
    assertThat(message.getHeader("Bcc")).isNull();
  }

  @Test
  void whatIsNoAddressIsRefused() {
    assertThatThrownBy(() -> message(letter("olga@example.org, eve@example.org", "s")))
        .isInstanceOf(AddressException.class);
    assertThatThrownBy(() -> message(letter("olga@example.org\r\nBcc: x@y.example", "s")))
        .isInstanceOf(AddressException.class);
  }

  @Test
  void passwordIsNeverSentInTheOpenUnlessTlsIsSwitchedOff() {
    assertThat(OPEN.properties())
        .containsEntry("mail.smtp.starttls.enable", "true")
        .containsEntry("mail.smtp.starttls.required", "false")
        .containsEntry("mail.smtp.auth", "false");
    assertThat(settings("shop", true).properties())
        .containsEntry("mail.smtp.starttls.required", "true")
        .containsEntry("mail.smtp.auth", "true");
    assertThat(settings("shop", false).properties())
        .containsEntry("mail.smtp.starttls.enable", "false");
  }

  private static MimeMessage message(Letter letter) throws MessagingException {
    return Mailer.message(Session.getInstance(new Properties()), ID, letter, OPEN, NOON);
  }

  private static Letter letter(String to, String subject) {
    return new Letter(to, "ru", subject, "Здравствуйте!", "https://shop.example/s");
  }

  private static MailSettings settings(String user, boolean tls) {
    return new MailSettings("mail.example", 25, user, "p", "Shop <reviews@shop.example>", tls);
  }
}
