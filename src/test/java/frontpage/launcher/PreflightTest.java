package frontpage.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

  @TempDir Path folder;

  @Test
  void aTakenPortIsNamedWithTheSettingThatChangesIt() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      int port = taken.getLocalPort();
      assertThat(sentence(() -> Preflight.port("127.0.0.1", port, "FRONTPAGE_HTTP_PORT")))
          .startsWith("Port " + port + " is taken by another program.")
          .contains("FRONTPAGE_HTTP_PORT=");
    }
  }

  @Test
  void aPortTakenOnOneAddressIsTakenForAll() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      int port = taken.getLocalPort();
      assertThat(sentence(() -> Preflight.port("0.0.0.0", port, "FRONTPAGE_HTTP_PORT")))
          .contains("is taken");
    }
  }

  @Test
  void aFreePortPasses() throws IOException {
    int port;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    assertThatCode(() -> Preflight.port("127.0.0.1", port, "FRONTPAGE_HTTP_PORT"))
        .doesNotThrowAnyException();
  }

  @Test
  void somethingElseThanAPortIsRefused() {
    var settings = settings(Map.of("FRONTPAGE_HTTP_PORT", "eighty"));
    assertThat(sentence(settings::httpPort))
        .isEqualTo("FRONTPAGE_HTTP_PORT is \"eighty\", but must be a port from 1 to 65535.");
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    var file = Files.createFile(folder.resolve("file"));
    assertThat(sentence(() -> Preflight.folder(file.resolve("data"))))
        .startsWith("The folder " + file.resolve("data") + " cannot be written.")
        .contains("FRONTPAGE_DATA");
  }

  @Test
  void aFolderIsMadeAndLeftClean() throws Exception {
    Preflight.folder(folder.resolve("a/b"));
    assertThat(folder.resolve("a/b")).isEmptyDirectory();
  }

  @Test
  void anOldJavaIsNamed() {
    assertThat(sentence(() -> Preflight.java(11)))
        .startsWith("This is Java 11, but Java 17 or newer is needed.");
    assertThatCode(() -> Preflight.java(25)).doesNotThrowAnyException();
  }

  @Test
  void aMissingWarSaysHowToBuildIt() {
    var settings =
        settings(Map.of("FRONTPAGE_WAR", "none.war", "FRONTPAGE_DATA", folder.toString()));
    assertThat(sentence(() -> Preflight.check(settings)))
        .isEqualTo("none.war is missing. Build it first: mvn package -Ddemo.");
  }

  @Test
  void aPropertyWinsOverTheEnvironment() throws CannotStart {
    var properties = new Properties();
    properties.setProperty("frontpage.http.port", "9001");
    var settings = Settings.of(Map.of("FRONTPAGE_HTTP_PORT", "9000"), properties);
    assertThat(settings.httpPort()).isEqualTo(9001);
    assertThat(settings.url()).isEqualTo("http://localhost:9001");
  }

  @Test
  void onlyThisMachineReachesTheDemo() {
    assertThat(settings(Map.of("FRONTPAGE_DEMO", "true")).host()).isEqualTo("127.0.0.1");
    assertThat(settings(Map.of()).host()).isEqualTo("0.0.0.0");
  }

  static Settings settings(Map<String, String> environment) {
    return Settings.of(environment, new Properties());
  }

  /** The one line that a person would read. */
  static String sentence(ThrowingCallable call) {
    try {
      call.call();
    } catch (CannotStart e) {
      assertThat(e.sentence()).doesNotContain("\n");
      return e.sentence();
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
    throw new AssertionError("Nothing was refused");
  }
}
