package frontpage.launcher;

import static frontpage.launcher.PreflightTest.sentence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseCheckTest {

  @TempDir Path folder;

  @Test
  void aDataFileThatAnotherProcessHoldsIsNamed() throws Exception {
    var url = "jdbc:h2:file:" + folder.resolve("frontpage");
    var holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                url)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      assertThat(holder.inputReader().readLine()).isEqualTo("open");
      assertThat(sentence(() -> DatabaseCheck.run(new DatabaseUrl(url), "sa", "")))
          .startsWith(
              "The data file " + folder.resolve("frontpage.mv.db") + " is open in another process")
          .contains("FRONTPAGE_DB_URL=");
    } finally {
      holder.getOutputStream().close();
      assertThat(holder.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
    assertThatCode(() -> DatabaseCheck.run(new DatabaseUrl(url), "sa", ""))
        .doesNotThrowAnyException();
  }

  /** Another process: opens the database, says so, and waits for the end of its input. */
  static final class Holder {
    public static void main(String[] arguments) throws Exception {
      try (var connection = DriverManager.getConnection(arguments[0], "sa", "")) {
        System.out.println(connection.isValid(1) ? "open" : "closed");
        while (System.in.read() >= 0) {
          // Until the test closes it.
        }
      }
    }
  }

  @Test
  void aDataFolderIsMadeWhenThereIsNone() throws Exception {
    DatabaseCheck.run(new DatabaseUrl("jdbc:h2:file:" + folder.resolve("new/frontpage")), "sa", "");
    assertThat(folder.resolve("new")).isDirectory();
  }

  @Test
  void aDataFileIsLeftAsItWas() throws Exception {
    var file = Files.writeString(folder.resolve("frontpage.mv.db"), "as it was");
    DatabaseCheck.run(new DatabaseUrl("jdbc:h2:" + folder.resolve("frontpage")), "sa", "");
    assertThat(file).hasContent("as it was");
  }

  @Test
  void anotherDatabaseIsRefused() {
    var url = new DatabaseUrl("jdbc:mysql://localhost/reviews?password=secret");
    assertThat(sentence(() -> DatabaseCheck.run(url, "sa", "")))
        .isEqualTo(
            "FRONTPAGE_DB_URL is jdbc:mysql://localhost/reviews,"
                + " but must begin with jdbc:postgresql: or jdbc:h2:.");
  }

  @Test
  void aServerThatDoesNotAnswerIsNamed() throws IOException {
    int port;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    var url = new DatabaseUrl("jdbc:postgresql://localhost:" + port + "/frontpage");
    assertThat(sentence(() -> DatabaseCheck.run(url, "frontpage", "frontpage")))
        .startsWith("Nothing answers at jdbc:postgresql://localhost:" + port + "/frontpage.");
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:h2:file:./data/frontpage;DB_CLOSE_DELAY=-1, ./data/frontpage.mv.db",
    "jdbc:h2:./data/frontpage, ./data/frontpage.mv.db",
    "jdbc:h2:/srv/reviews, /srv/reviews.mv.db"
  })
  void theFileOfAnEmbeddedDatabaseIsKnown(String url, Path file) {
    assertThat(new DatabaseUrl(url).file()).contains(file);
  }

  @ParameterizedTest
  @CsvSource({"jdbc:h2:mem:x", "jdbc:h2:tcp://localhost/x", "jdbc:postgresql://localhost/x"})
  void otherDatabasesHaveNoFile(String url) {
    assertThat(new DatabaseUrl(url).file()).isEqualTo(Optional.empty());
  }
}
