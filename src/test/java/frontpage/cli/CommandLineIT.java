package frontpage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.harness.Parts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** README's section for CI, copied and pasted: the jar that ships, run by a shell. */
class CommandLineIT {

  private static final Pattern COMMAND =
      Pattern.compile("```sh\n(?<line>java .*-jar frontpage-check\\.jar .*)\n```");
  private static final Pattern RULE = Pattern.compile("```yaml\n# (?<file>.*)\n(?<rule>[^`]*)```");

  @TempDir Path folder;

  private String command = "";

  @BeforeEach
  void copyAndPaste() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    Matcher line = COMMAND.matcher(readme);
    Matcher rule = RULE.matcher(readme);
    assertThat(line.find()).isTrue();
    assertThat(rule.find()).isTrue();
    command = line.group("line");
    Files.createDirectories(folder.resolve("replies/rules"));
    Files.writeString(folder.resolve(rule.group("file")), rule.group("rule"));
    Files.copy(Parts.target("frontpage-check.jar"), folder.resolve("frontpage-check.jar"));
  }

  @Test
  void templatesThatAreFitForTheFrontPagePass() throws Exception {
    template(
        "refund", "Hello {name}, thank you. The refund of your order left us on Monday.\nMaya");
    assertThat(run()).isZero();
    assertThat(output()).doesNotContain(" error ");
  }

  @Test
  void anErrorFailsTheBuildAndSaysWhere() throws Exception {
    template(
        "refund", "Hello {name}, thank you.\nRing Jamie on 020 7946 0311 about the refund.\nMaya");
    template("jargon", "Hello {name}, thank you. Our back office refunded you on Monday.\nMaya");
    assertThat(run()).isEqualTo(1);
    assertThat(output())
        .contains("replies/refund.txt:2:15 error A telephone number")
        .contains("replies/jargon.txt:1:30 warning A word that only we use. our-jargon");
  }

  @Test
  void aWrongPackFailsTheBuildAndTheBuiltInRulesGoOn() throws Exception {
    Path rule = folder.resolve("replies/rules/our-jargon.yaml");
    Files.writeString(rule, Files.readString(rule).replace("'back office'", "'(back office'"));
    template("refund", "Ring Jamie on 020 7946 0311.");
    assertThat(run()).isEqualTo(2);
    assertThat(output())
        .contains("replies/rules/our-jargon.yaml:7:8: this bracket is never closed")
        .contains("replies/refund.txt:1:15 error A telephone number");
  }

  private void template(String name, String text) throws IOException {
    Files.writeString(folder.resolve("replies/" + name + ".txt"), text);
  }

  private int run() throws Exception {
    ProcessBuilder shell = new ProcessBuilder("sh", "-c", command);
    shell.directory(folder.toFile());
    shell.environment().merge("PATH", javaFolder(), (path, java) -> java + ":" + path);
    shell.redirectErrorStream(true).redirectOutput(folder.resolve("out").toFile());
    Process process = shell.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private static String javaFolder() {
    return Path.of(System.getProperty("java.home"), "bin").toString();
  }

  private String output() throws IOException {
    return Files.readString(folder.resolve("out"), StandardCharsets.UTF_8);
  }
}
