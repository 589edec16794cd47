package frontpage.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeySourceTest {
  @TempDir Path folder;

  @Test
  void aConfiguredKeyIsTheKeyOnEveryNode() {
    String key = Base64.getEncoder().encodeToString(MasterKey.randomBytes());
    KeyRing one = new KeySource(key, "", "jdbc:postgresql://a/b").find(true);
    KeyRing other = new KeySource(" " + key + "\n", "", "jdbc:postgresql://a/b").find(true);
    assertThat(one.current().id()).isEqualTo(other.current().id()).hasSize(16);
  }

  @Test
  void whileKeysAreRotatedTheFirstSealsAndAllOpen() {
    String old = Base64.getEncoder().encodeToString(MasterKey.randomBytes());
    String fresh = Base64.getEncoder().encodeToString(MasterKey.randomBytes());
    KeyRing ring = new KeySource(fresh + "," + old, "", "jdbc:postgresql://a/b").find(true);
    assertThat(ring.current().id()).isEqualTo(MasterKey.read(fresh, "test").id());
    assertThat(ring.byId(MasterKey.read(old, "test").id())).isNotNull();
    assertThat(ring.ids()).hasSize(2);
  }

  @Test
  void aSharedDatabaseWithoutAKeyIsRefusedInOneLine() {
    for (String url : new String[] {"jdbc:postgresql://h/d", "jdbc:h2:tcp://h/~/d"}) {
      assertThatThrownBy(() -> new KeySource("", "", url).find(false))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith("frontpage.channel.key is not set")
          .hasMessageNotContaining("\n");
    }
  }

  @Test
  void aWrongKeyIsRefusedAndNotRepeated() {
    for (String wrong : new String[] {"c2hvcnQ=", "кириллица", "%%%"}) {
      assertThatThrownBy(() -> new KeySource(wrong, "", "jdbc:h2:mem:x").find(false))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("frontpage.channel.key must hold 32 random bytes in base64");
    }
  }

  @Test
  void theFirstStartOnAFileWritesAKeyThatOnlyItsOwnerReads() throws IOException {
    String url = "jdbc:h2:file:" + folder + "/deep/frontpage;DB_CLOSE_DELAY=-1";
    KeyRing first = new KeySource("", "", url).find(false);
    Path file = folder.resolve("deep/frontpage.key");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(new KeySource("", "", url).find(true).ids()).isEqualTo(first.ids());
  }

  @Test
  void theKeyFileMayStandElsewhere() {
    Path place = folder.resolve("elsewhere.key");
    KeySource source = new KeySource("", place.toString(), "jdbc:h2:file:./data/x");
    KeyRing key = source.find(false);
    assertThat(place).exists();
    assertThat(source.find(true).ids()).isEqualTo(key.ids());
  }

  @Test
  void aKeyFileOfASharedDatabaseMustBeThere() {
    Path place = folder.resolve("shared.key");
    assertThatThrownBy(
            () -> new KeySource("", place.toString(), "jdbc:postgresql://h/d").find(false))
        .hasMessageContaining("does not exist");
    assertThat(place).doesNotExist();
  }

  @Test
  void aLostKeyFileIsNotReplaced() {
    KeySource source = new KeySource("", "", "jdbc:h2:file:" + folder + "/frontpage");
    assertThatThrownBy(() -> source.find(true)).hasMessageContaining("is gone");
    assertThat(folder.resolve("frontpage.key")).doesNotExist();
  }

  @Test
  void theKeyStandsBesideTheDataFile() {
    assertThat(new KeySource("", "", "jdbc:h2:file:./data/frontpage;A=B").file())
        .isEqualTo(Path.of("data/frontpage.key").toAbsolutePath());
    assertThat(new KeySource("", "", "jdbc:h2:~/x").file())
        .isEqualTo(Path.of(System.getProperty("user.home"), "x.key"));
    assertThat(new KeySource("", "", "jdbc:h2:/srv/x").file()).isEqualTo(Path.of("/srv/x.key"));
  }

  @Test
  void aDatabaseInMemoryHasAKeyInMemory() {
    KeySource source = new KeySource("", "", "jdbc:h2:mem:test");
    assertThat(source.find(false).ids()).isNotEqualTo(source.find(false).ids());
  }
}
