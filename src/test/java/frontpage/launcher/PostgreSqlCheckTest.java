package frontpage.launcher;

import static frontpage.launcher.PreflightTest.sentence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against a real PostgreSQL that asks for passwords. */
class PostgreSqlCheckTest {

  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() throws Exception {
    // Not in a @TempDir: the server runs as another user than root, who must be able to read it.
    var rules =
        Files.createTempFile(
            "pg-hba",
            ".conf",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")));
    Files.writeString(
        rules,
        """
        host all postgres all trust
        host all all all scram-sha-256
        """);
    server = EmbeddedPostgres.builder().setServerConfig("hba_file", rules.toString()).start();
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create role reviews login password 'right'");
      statement.execute("create database reviews owner reviews");
    }
    Files.delete(rules);
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @Test
  void aWrongPasswordIsNamedWithoutShowingIt() {
    assertThat(sentence(() -> DatabaseCheck.run(url("reviews"), "reviews", "wrong")))
        .contains("refuses the user \"reviews\" with this password")
        .contains("FRONTPAGE_DB_PASSWORD")
        .doesNotContain("wrong");
  }

  @Test
  void aMissingDatabaseIsNamed() {
    assertThat(sentence(() -> DatabaseCheck.run(url("others"), "reviews", "right")))
        .contains("/others names a database that does not exist");
  }

  @Test
  void theRightPasswordPasses() {
    assertThatCode(() -> DatabaseCheck.run(url("reviews"), "reviews", "right"))
        .doesNotThrowAnyException();
  }

  private static DatabaseUrl url(String name) {
    return new DatabaseUrl("jdbc:postgresql://localhost:" + server.getPort() + "/" + name);
  }
}
