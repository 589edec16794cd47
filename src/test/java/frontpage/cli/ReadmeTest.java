package frontpage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README shows of the checker is what the checker says, to the letter. */
class ReadmeTest {
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "\\$ cat reply\\.txt\n(?<reply>.*?)\n\\$ java -jar target/frontpage-check\\.jar"
              + " reply\\.txt\n(?<output>.*?)\n```",
          Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void theExampleIsExact() throws IOException {
    Matcher example = EXAMPLE.matcher(Files.readString(Path.of("README.md")));
    assertThat(example.find()).isTrue();
    Path file = Files.writeString(folder.resolve("reply.txt"), example.group("reply") + "\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int code =
        FrontpageCheck.run(
            new String[] {file.toString()},
            InputStream.nullInputStream(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            System.err);
    assertThat(code).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8).replace(file.toString(), "reply.txt").strip())
        .isEqualTo(example.group("output"));
  }
}
