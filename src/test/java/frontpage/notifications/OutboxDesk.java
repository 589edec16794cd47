package frontpage.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.harness.Answer;
import frontpage.harness.Api;
import frontpage.harness.MailServer;
import frontpage.harness.Mailbox;
import frontpage.harness.ServerLog;
import frontpage.harness.Wait;
import java.util.UUID;

/** An admin who looks after the outbox, seen from outside; the test itself is loaded inside too. */
final class OutboxDesk {
  private final Api admin;
  private final String path;

  OutboxDesk(String site, String email, String password) {
    admin = Api.staff(email, password);
    path = "/api/v1/desk/" + site + "/outbox";
  }

  void seesDeadLetter() {
    Wait.until("a dead letter", () -> !state().array("/dead").isEmpty());
    assertThat(state().array("/dead")).hasSize(1);
    assertThat(state().number("/dead/0/attempts")).isEqualTo(6);
    assertThat(state().text("/dead/0/kind")).isEqualTo("it-letter");
    assertThat(state().text("/dead/0/lastError")).isEqualTo("IllegalStateException");
    assertThat(state().number("/waiting")).isZero();
  }

  void sendsItAgain() {
    admin.post(path + "/" + state().text("/dead/0/id") + "/retry").expect(204);
    assertThat(state().array("/dead")).isEmpty();
  }

  void cannotSendWhatIsNotThere() {
    admin.post(path + "/" + UUID.randomUUID() + "/retry").expectProblem(404, "not-found");
  }

  /** Sends the dead letter again into a closed port, and later takes it from the mailbox. */
  void seesItWaitForTheMailServer(String address) {
    try (var down = MailServer.down()) {
      assertThat(down).isNotNull();
      sendsItAgain();
      Wait.until("a failed attempt", () -> ServerLog.text().contains("was not sent: MailConnect"));
      assertThat(state().number("/waiting")).isEqualTo(1);
    }
    Mailbox.of(address).await(1);
  }

  private Answer state() {
    return admin.get(path).expect(200);
  }
}
