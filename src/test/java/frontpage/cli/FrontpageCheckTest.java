package frontpage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FrontpageCheckTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String input, String... args) throws IOException {
    return FrontpageCheck.run(
        args,
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private Map<?, ?> answer() {
    return (Map<?, ?>)
        Objects.requireNonNull(Json.parse(out.toString(StandardCharsets.UTF_8).trim()));
  }

  @Test
  void aCaseBecomesAReport() throws IOException {
    int code =
        run(
            "{\"id\":\"a\",\"lang\":\"en\",\"kind\":\"complaint\",\"rating\":\"1.0\","
                + "\"reply\":\"Ring Jamie on 020 7946 0311.\"}\n",
            "--format",
            "jsonl");
    assertThat(code).isEqualTo(1);
    assertThat(answer().get("id")).isEqualTo("a");
    assertThat(answer().get("verdict")).isEqualTo("stop");
    assertThat((List<?>) answer().get("findings")).isNotEmpty();
  }

  @Test
  void sensitiveTextsBecomeEntities() throws IOException {
    int code =
        run(
            "{\"id\":7,\"text\":\"my mail is anna@box.example\"}",
            "--sensitive",
            "--format",
            "jsonl");
    assertThat(code).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("\"type\":\"email\",\"start\":11,\"end\":27,\"quote\":\"anna@box.example\"");
  }

  @Test
  void peopleGetLinesAndColumns() throws IOException {
    int code =
        run("Hello Anna, thank you.\nRing Jamie on 020 7946 0311 today.\nMaya", "--lang", "en");
    assertThat(code).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains(
            "stdin:2:15 error A telephone number that is not among the official contacts. phone");
  }

  @Test
  void brokenLinesAreReportedAndTheRestIsChecked() throws IOException {
    int code = run("{oops\n{\"reply\":\"Thank you.\"}\n", "--format", "jsonl");
    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("stdin:1: ");
    assertThat(answer().get("verdict")).isNotNull();
  }

  @Test
  void unknownOptionsAreRefused() throws IOException {
    assertThat(run("", "--loud")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("unknown option --loud");
  }
}
