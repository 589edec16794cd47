package frontpage.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureListTest {
  private static final Instant NOON = Instant.parse("2026-05-16T12:00:00Z");

  @TempDir Path folder;

  @Test
  void whatWasAddedIsFoundOnce() {
    ErasureList list = ErasureList.of(folder.resolve("deep/list.txt").toString(), "");
    UUID one = UUID.randomUUID();
    UUID two = UUID.randomUUID();
    list.add(one, NOON);
    list.add(two, NOON);
    list.add(one, NOON);
    assertThat(list.ids()).containsExactly(one, two);
  }

  @Test
  void aLineThatACrashCutShortIsPassedOver() throws IOException {
    Path file = folder.resolve("list.txt");
    ErasureList list = new ErasureList(file);
    UUID one = UUID.randomUUID();
    list.add(one, NOON);
    Files.writeString(file, "1234-56", StandardOpenOption.APPEND);
    assertThat(list.ids()).containsExactly(one);
  }

  @Test
  void itStandsBesideTheEmbeddedDatabase() {
    String url = "jdbc:h2:file:" + folder + "/frontpage;DB_CLOSE_ON_EXIT=FALSE";
    assertThat(ErasureList.of("", url).file()).isEqualTo(folder.resolve("frontpage.erased"));
    assertThat(ErasureList.of("", "jdbc:postgresql://h/d").file().getFileName())
        .hasToString("erasures.txt");
  }
}
