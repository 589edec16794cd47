package frontpage.channels.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeTest {
  @ParameterizedTest
  @CsvSource({
    "\u00ff\u00d8\u00ff\u00e0 JFIF, JPEG",
    "GIF89a..., GIF",
    "RIFF....WEBPVP8, WEBP",
    "%PDF-1.7 and so on, PDF",
    "....ftypheic...., HEIC",
    "....ftypisom...., MP4",
    "....ftypqt  ...., QUICKTIME",
    "Only words. And a second line, TEXT"
  })
  void aTypeIsKnownByItsContent(String content, FileType type) {
    assertThat(FileType.of(content.getBytes(StandardCharsets.ISO_8859_1))).contains(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PK\u0003\u0004 an archive",
        "MZ\u0090\u0000 a program",
        "RIFF\u0001\u0000\u0000\u0000AVI ",
        "....ftypzzzz"
      })
  void whatIsNotOnTheListIsNothing(String content) {
    assertThat(FileType.of(content.getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(Optional.empty());
  }

  @Test
  void halfACharacterIsNoText() {
    assertThat(FileType.of(new byte[] {'a', (byte) 0xC3})).isEmpty();
    assertThat(FileType.of(new byte[0])).isEmpty();
  }

  @Test
  void aPageIsTextAndIsSavedAsText() {
    byte[] page = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    assertThat(FileType.of(page)).contains(FileType.TEXT);
    assertThat(FileType.TEXT.named("bill.html")).isEqualTo("bill.html.txt");
    assertThat(FileType.JPEG.named("cat.JPEG")).isEqualTo("cat.JPEG");
    assertThat(FileType.PDF.named("bill")).isEqualTo("bill.pdf");
  }
}
