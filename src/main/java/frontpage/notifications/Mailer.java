package frontpage.notifications;

import frontpage.Letters.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** Hands a letter to the mail server. */
@ApplicationScoped
class Mailer {
  /** The id names the letter, so a letter that is sent twice is recognised as one. */
  void send(UUID id, Letter letter, MailSettings settings, Instant now) throws MessagingException {
    Session session = Session.getInstance(settings.properties());
    MimeMessage message = message(session, id, letter, settings, now);
    if (settings.user().isEmpty()) {
      Transport.send(message);
    } else {
      Transport.send(message, settings.user(), settings.password());
    }
  }

  static MimeMessage message(
      Session session, UUID id, Letter letter, MailSettings settings, Instant now)
      throws MessagingException {
    InternetAddress from = new InternetAddress(settings.from(), false);
    MimeMessage message = new Identified(session, id, from.getAddress());
    message.setFrom(from);
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
    message.setSubject(letter.subject().replaceAll("\\s+", " "), "UTF-8");
    message.setText(letter.text(), "UTF-8");
    message.setSentDate(Date.from(now));
    message.setHeader("Content-Language", letter.language());
    // Out-of-office programs answer neither.
    message.setHeader("Auto-Submitted", "auto-generated");
    String unsubscribe = letter.unsubscribe();
    if (unsubscribe != null) {
      message.setHeader("List-Unsubscribe", "<" + unsubscribe + ">");
    }
    message.saveChanges();
    return message;
  }

  /** Keeps its Message-ID, where the library would make a new one at each sending. */
  private static final class Identified extends MimeMessage {
    private final String messageId;

    Identified(Session session, UUID id, String from) {
      super(session);
      this.messageId = "<" + id + "@" + from.substring(from.indexOf('@') + 1) + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", messageId);
    }
  }
}
