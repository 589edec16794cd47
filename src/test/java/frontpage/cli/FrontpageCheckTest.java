package frontpage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontpageCheckTest {

  @TempDir Path folder;

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

  @Test
  void rulesAreListedAndExplained() throws IOException {
    assertThat(run("", "--list-rules", "--lang", "en")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .hasSizeGreaterThan(60)
        .anyMatch(line -> line.matches("phone +error +A telephone number .*"))
        .noneMatch(line -> line.startsWith("kw-"));
    out.reset();
    assertThat(run("", "--explain", "phone", "--lang", "ru")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("phone (error)\nТелефонный номер")
        .contains("flagged:\n  ", "⟦", "passes:\n  ");
    assertThat(run("", "--explain", "nothing")).isEqualTo(2);
  }

  @Test
  void aPackIsUsedAndABadOneLeavesTheBuiltInRulesAlone() throws IOException {
    Path rule = folder.resolve("our-jargon.yaml");
    Files.writeString(
        rule,
        """
        id: our-jargon
        severity: error
        en:
          message: 'A word that only we use.'
          why: 'The customer does not know it.'
          find: ['back office']
          flag: ['Ask the ⟦back office⟧.']
          pass: ['Ask the office.']
        """);
    assertThat(run("Our back office knows.", "--pack", folder.toString())).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("error A word that only we use.");
    out.reset();
    Files.writeString(rule, Files.readString(rule).replace("⟦back office⟧", "⟦office⟧"));
    assertThat(run("Ring Jamie on 020 7946 0311.", "--pack", folder.toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith(rule + ":7:10: our-jargon: must be flagged")
        .contains("is refused");
    assertThat(out.toString(StandardCharsets.UTF_8)).contains(" phone\n");
  }

  @Test
  void whatIsNoTextIsSaidAndTheRestIsChecked() throws IOException {
    Path broken = Files.write(folder.resolve("broken.txt"), new byte[] {(byte) 0xff});
    Path good = Files.writeString(folder.resolve("good.txt"), "Ring Jamie on 020 7946 0311.");
    assertThat(run("", broken.toString(), good.toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("not a file of UTF-8 text: " + broken);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains(good + ":1:15 error");
  }

  @Test
  void aRuleIsSwitchedOffUnlessItGuardsPersonalData() throws IOException {
    String template = "Dear {name}, ring Jamie on 020 7946 0311.";
    assertThat(run(template, "--off", "placeholder-left")).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .doesNotContain("placeholder-left")
        .contains("phone");
    assertThat(run(template, "--off", "phone")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("phone cannot be switched off");
  }
}
