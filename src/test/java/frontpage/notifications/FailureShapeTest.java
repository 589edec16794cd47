package frontpage.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;

class FailureShapeTest {
  @Test
  void serversCodeIsToldAndItsTextIsNot() {
    SendFailedException refused =
        new SendFailedException(
            "Invalid Addresses",
            new MessagingException("550 5.1.1 <olga@example.org>: no such user\n"));

    assertThat(FailureShape.of(refused)).isEqualTo("SendFailedException 550 5.1.1");
  }

  @Test
  void replyOfSeveralLinesIsRead() {
    assertThat(FailureShape.of(new MessagingException("421-busy\r\n421 later")))
        .isEqualTo("MessagingException 421");
  }

  @Test
  void serverThatDoesNotAnswerIsNamedByItsCause() {
    assertThat(
            FailureShape.of(
                new MessagingException("mail.example.org, 25", new ConnectException("refused"))))
        .isEqualTo("MessagingException by ConnectException");
  }

  @Test
  void anotherComponentsMessageIsNeverQuoted() {
    assertThat(FailureShape.of(new IllegalStateException("no link for 555 olga@example.org")))
        .isEqualTo("IllegalStateException");
  }
}
