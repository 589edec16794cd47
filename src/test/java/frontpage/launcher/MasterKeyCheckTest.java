package frontpage.launcher;

import static frontpage.launcher.PreflightTest.sentence;
import static frontpage.launcher.PreflightTest.settings;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyCheckTest {

  private static final String POSTGRESQL = "jdbc:postgresql://localhost/frontpage";
  private static final String KEY = "A".repeat(43) + "=";

  @TempDir Path folder;

  @Test
  void postgreSqlWithoutAKeyIsRefused() {
    var settings = settings(Map.of("FRONTPAGE_DB_URL", POSTGRESQL));
    assertThat(sentence(() -> MasterKeyCheck.run(settings)))
        .contains("set FRONTPAGE_CHANNEL_KEY to the output of \"openssl rand -base64 32\"");
  }

  @Test
  void postgreSqlWithAKeyPasses() throws CannotStart {
    MasterKeyCheck.run(
        settings(Map.of("FRONTPAGE_DB_URL", POSTGRESQL, "FRONTPAGE_CHANNEL_KEY", KEY)));
  }

  @Test
  void aKeyOfAnotherLengthIsRefusedWithoutShowingIt() {
    var settings = settings(Map.of("FRONTPAGE_CHANNEL_KEY", "c2hvcnQ="));
    assertThat(sentence(() -> MasterKeyCheck.run(settings)))
        .startsWith("FRONTPAGE_CHANNEL_KEY must be 32 bytes in Base64")
        .doesNotContain("c2hvcnQ=");
  }

  @Test
  void aKeyFileThatOthersCanReadIsRefused() throws IOException {
    var file = keyFile("rw-r--r--");
    assertThat(sentence(() -> MasterKeyCheck.run(embedded())))
        .isEqualTo(
            "The key file "
                + file
                + " can be read by other users. Close it: chmod 600 "
                + file
                + ".");
  }

  @Test
  void aClosedKeyFilePasses() throws Exception {
    keyFile("rw-------");
    MasterKeyCheck.run(embedded());
  }

  @Test
  void theEmbeddedDatabaseMayStartWithoutAKey() throws CannotStart {
    MasterKeyCheck.run(embedded());
  }

  @Test
  void aConfiguredKeyFileMustExist() {
    var file = folder.resolve("lost.key");
    var settings =
        settings(
            Map.of("FRONTPAGE_DB_URL", POSTGRESQL, "FRONTPAGE_CHANNEL_KEYFILE", file.toString()));
    assertThat(sentence(() -> MasterKeyCheck.run(settings)))
        .startsWith("The key file " + file + " does not exist.");
  }

  private Settings embedded() {
    return settings(Map.of("FRONTPAGE_DB_URL", "jdbc:h2:file:" + folder.resolve("frontpage")));
  }

  private Path keyFile(String mode) throws IOException {
    var file = Files.writeString(folder.resolve("frontpage.key"), KEY);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
  }
}
