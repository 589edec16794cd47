package frontpage.audit;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.DomainEvent;
import frontpage.Role;
import frontpage.harness.Api;
import frontpage.harness.ServerTest;
import frontpage.reviews.RejectionReason;
import frontpage.reviews.ReviewDecided;
import frontpage.reviews.ReviewStatus;
import frontpage.sites.SiteSettings;
import frontpage.sites.Sites;
import frontpage.staff.Staff;
import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The trail on the real database; methods in the server act, the others read by the desk's API. */
@ServerTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AuditIT {
  private static final String SITE = "audit-it";
  private static final String PASSWORD = "correct horse battery";
  private static final String AUDITOR = "auditor@audit.example";
  private static final String MODERATOR = "moderator@audit.example";
  private static final String TRAIL = "/api/v1/desk/" + SITE + "/audit";

  @Inject Sites sites;
  @Inject Staff staff;
  @Inject AuditTrail trail;
  @Inject Event<DomainEvent> facts;
  @Inject UserTransaction transaction;

  @Resource(lookup = "java:app/jdbc/main")
  DataSource database;

  @Test
  @Order(1)
  void factIsWrittenInItsOwnTransaction() throws Exception {
    transaction.begin();
    UUID site = sites.register(SITE, "Audit", "en", SiteSettings.withOrigins(List.of())).id();
    staff.join(staff.add(AUDITOR, "A", "a", "en", staff.hash(PASSWORD)), site, Role.AUDITOR);
    staff.join(staff.add(MODERATOR, "M", "m", "en", staff.hash(PASSWORD)), site, Role.MODERATOR);
    transaction.commit();

    transaction.begin();
    facts.fire(rejection(site, RejectionReason.SPAM));
    transaction.rollback();
    assertThat(count("")).isZero();

    transaction.begin();
    for (int i = 0; i < 5; i++) {
      facts.fire(rejection(site, RejectionReason.FAKE));
    }
    transaction.commit();
    assertThat(count("")).isEqualTo(5);
  }

  @Test
  @Order(2)
  void entriesAreSealedWithinSeconds() throws Exception {
    long end = System.nanoTime() + 20_000_000_000L;
    while (count(" and hash is null") > 0 && System.nanoTime() < end) {
      Thread.sleep(100);
    }
    assertThat(count(" and seq between 1 and 5")).isEqualTo(5);
    assertThat(verified()).isEqualTo(Verification.intact(5));
  }

  @Test
  @Order(3)
  @RunAsClient
  void auditorReadsPageByPageAndModeratorDoesNot() {
    var auditor = Api.staff(AUDITOR, PASSWORD);
    var first = auditor.get(TRAIL + "?limit=3").expect(200);
    assertThat(first.array("/entries")).hasSize(3);
    assertThat(first.text("/entries/0/action")).isEqualTo("review.rejected");
    assertThat(first.text("/entries/0/actor")).isEqualTo("Anna");
    assertThat(first.text("/entries/0/details/reason")).isEqualTo("FAKE");

    var second = auditor.get(TRAIL + "?limit=3&cursor=" + first.text("/next")).expect(200);
    assertThat(second.array("/entries"))
        .hasSize(2)
        .doesNotContainAnyElementsOf(first.array("/entries"));
    assertThat(second.isNull("/next")).isTrue();
    auditor.get(TRAIL + "?cursor=nonsense").expectProblem(422, "validation");
    assertThat(auditor.get(TRAIL + "/verify").expect(200).flag("/intact")).isTrue();

    var moderator = Api.staff(MODERATOR, PASSWORD);
    moderator.get(TRAIL).expectProblem(403, "forbidden");
    moderator.get(TRAIL + "/verify").expectProblem(403, "forbidden");
    Api.fresh().get(TRAIL).expectProblem(401, "not-signed-in");
  }

  @Test
  @Order(4)
  void changedEntryBreaksTheChainWhereItStands() throws Exception {
    change("update audit_entry set actor = 'Boris' where seq = 3");
    assertThat(verified()).isEqualTo(Verification.broken(3));
    change("update audit_entry set actor = 'Anna' where seq = 3");
    assertThat(verified()).isEqualTo(Verification.intact(5));
  }

  @Test
  @Order(5)
  void missingEntryIsFoundInTheMiddleAndAtTheEnd() throws Exception {
    change("delete from audit_entry where seq = 5");
    assertThat(verified()).isEqualTo(Verification.broken(5));
    change("delete from audit_entry where seq = 2");
    assertThat(verified()).isEqualTo(Verification.broken(2));
  }

  private static DomainEvent rejection(UUID site, RejectionReason reason) {
    return new ReviewDecided(site, UUID.randomUUID(), "Anna", ReviewStatus.REJECTED, reason);
  }

  private Verification verified() throws Exception {
    transaction.begin();
    try {
      return trail.verify(sites.require(SITE).id());
    } finally {
      transaction.rollback();
    }
  }

  private void change(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql + " and site_id = '" + sites.require(SITE).id() + "'");
    }
  }

  private int count(String condition) throws SQLException {
    try (var connection = database.getConnection();
        var found =
            connection
                .createStatement()
                .executeQuery(
                    "select count(*) from audit_entry where site_id = '"
                        + sites.require(SITE).id()
                        + "'"
                        + condition)) {
      found.next();
      return found.getInt(1);
    }
  }
}
