package frontpage.harness;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What arrived for one address at the SMTP server of this run. */
public final class Mailbox {

  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

  private final String address;

  private Mailbox(String address) {
    this.address = address;
  }

  public static Mailbox of(String address) {
    return new Mailbox(address);
  }

  /** A letter as its reader sees it; {@code text} is the plain part. */
  public record Letter(String from, String subject, String text) {

    /** The first link in the text; fails when there is none. */
    public String link() {
      var links = LINK.matcher(text);
      if (!links.find()) {
        throw new AssertionError("No link in: " + text);
      }
      return links.group();
    }
  }

  public String address() {
    return address;
  }

  /** All letters so far, oldest first. */
  public List<Letter> letters() {
    return Arrays.stream(Parts.running().mail().getReceivedMessages())
        .filter(this::isMine)
        .map(Mailbox::letter)
        .toList();
  }

  /** Waits until this many letters are there and gives the last of them. */
  public Letter await(int count) {
    Wait.until(count + " letters to " + address, () -> letters().size() >= count);
    return letters().get(count - 1);
  }

  private boolean isMine(MimeMessage message) {
    try {
      return Arrays.stream(message.getAllRecipients())
          .anyMatch(recipient -> recipient.toString().contains(address));
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private static Letter letter(MimeMessage message) {
    try {
      return new Letter(message.getFrom()[0].toString(), message.getSubject(), plain(message));
    } catch (MessagingException | IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String plain(Part part) throws MessagingException, IOException {
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart inner = parts.getBodyPart(i);
        var text = plain(inner);
        if (!text.isEmpty()) {
          return text;
        }
      }
      return "";
    }
    return part.isMimeType("text/plain") ? part.getContent().toString() : "";
  }
}
