package frontpage.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.Letters;
import frontpage.Outbox;
import frontpage.Role;
import frontpage.harness.Mailbox;
import frontpage.harness.ServerLog;
import frontpage.harness.ServerTest;
import frontpage.sites.SiteSettings;
import frontpage.sites.Sites;
import frontpage.staff.Staff;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Letters through the real mail server: methods in the server put them, the others look. Signatures
 * here name nothing of the client, since the server reads them too.
 */
@ServerTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutboxIT {
  private static final String SITE = "outbox-it";
  private static final String ADMIN = "admin@outbox.example";
  private static final String PASSWORD = "correct horse battery";
  private static final UUID OLGA = UUID.fromString("00000000-0000-0000-0001-000000000001");
  private static final UUID NOBODY = UUID.fromString("00000000-0000-0000-0001-000000000002");
  private static final UUID BROKEN = UUID.fromString("00000000-0000-0000-0001-000000000003");
  private static final String FAR = "far.example";

  @Inject Outbox outbox;
  @Inject Sites sites;
  @Inject Staff staff;
  @Inject UserTransaction transaction;

  @Resource(lookup = "java:app/jdbc/main")
  DataSource database;

  /** Writes to an address that is made of the thing the letter is about. */
  @ApplicationScoped
  static class TestLetters implements Letters {
    private static volatile boolean repaired;

    @Override
    public boolean handles(String kind) {
      return kind.startsWith("it-");
    }

    @Override
    public Optional<Letter> compose(String kind, UUID ref) {
      if (ref.equals(BROKEN) && !repaired) {
        throw new IllegalStateException("secret text of " + address(ref));
      }
      return ref.equals(NOBODY)
          ? Optional.empty()
          : Optional.of(
              new Letter(
                  address(ref),
                  "ru",
                  "Ответ на ваш отзыв",
                  "Здравствуйте!\nhttps://service.example/channel/",
                  "https://service.example/stop"));
    }
  }

  static String address(UUID ref) {
    return ref + "@" + FAR;
  }

  @Test
  @Order(1)
  void putsThreeLetters() throws Exception {
    transaction.begin();
    UUID site = sites.register(SITE, "Outbox", "en", SiteSettings.withOrigins(List.of())).id();
    staff.join(staff.add(ADMIN, "Admin", "admin", "en", staff.hash(PASSWORD)), site, Role.ADMIN);
    outbox.put(site, "it-letter", OLGA);
    outbox.put(site, "it-letter", NOBODY);
    outbox.put(site, "it-letter", BROKEN);
    transaction.commit();
  }

  @Test
  @Order(2)
  @RunAsClient
  void letterArrivesOnceAndWhole() {
    var letter = Mailbox.of(address(OLGA)).await(1);

    assertThat(letter.from()).isEqualTo("reviews@service.example");
    assertThat(letter.subject()).isEqualTo("Ответ на ваш отзыв");
    assertThat(letter.text()).contains("Здравствуйте!");
    assertThat(letter.link()).isEqualTo("https://service.example/channel/");
  }

  @Test
  @Order(3)
  void rollbackLeavesNeitherLetterNorTask() throws Exception {
    var ref = UUID.randomUUID();
    int tasks = count("select count(*) from scheduled_tasks where task_name = 'letter'");
    transaction.begin();
    outbox.put(siteId(), "it-letter", ref);
    transaction.rollback();

    assertThat(count("select count(*) from outbox_message where ref_id = '" + ref + "'")).isZero();
    assertThat(count("select count(*) from scheduled_tasks where task_name = 'letter'"))
        .isLessThanOrEqualTo(tasks);
  }

  @Test
  @Order(4)
  @RunAsClient
  void brokenLetterIsDeadAfterItsAttemptsAndTheDeskSeesIt() {
    new OutboxDesk(SITE, ADMIN, PASSWORD).seesDeadLetter();
    assertThat(ServerLog.text()).doesNotContain("secret text").doesNotContain(FAR);
  }

  @Test
  @Order(5)
  @RunAsClient
  void deadLetterGetsItsAttemptsAgain() {
    var desk = new OutboxDesk(SITE, ADMIN, PASSWORD);
    desk.sendsItAgain();
    desk.seesDeadLetter();
    desk.cannotSendWhatIsNotThere();
  }

  @Test
  @Order(6)
  void whatBrokeItIsRepaired() {
    TestLetters.repaired = true;
  }

  @Test
  @Order(7)
  @RunAsClient
  void letterWaitsWhileTheMailServerIsDown() {
    new OutboxDesk(SITE, ADMIN, PASSWORD).seesItWaitForTheMailServer(address(BROKEN));
  }

  @Test
  @Order(8)
  void letterThatWentIsDone() throws Exception {
    assertThat(
            count(
                "select count(*) from outbox_message where sent_at is not null and attempts = 1"
                    + " and ref_id = '"
                    + OLGA
                    + "'"))
        .isEqualTo(1);
    assertThat(
            count(
                "select count(*) from outbox_message where last_error = 'no-recipient'"
                    + " and sent_at is not null and ref_id = '"
                    + NOBODY
                    + "'"))
        .isEqualTo(1);
    assertThat(count("select count(*) from outbox_message where last_error like '%" + FAR + "%'"))
        .isZero();
  }

  private UUID siteId() {
    return sites.require(SITE).id();
  }

  private int count(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var found = connection.createStatement().executeQuery(sql)) {
      found.next();
      return found.getInt(1);
    }
  }
}
