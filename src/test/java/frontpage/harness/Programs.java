package frontpage.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** Programs that this machine has, or has not. */
public final class Programs {
  private Programs() {}

  /**
   * Runs one to its end.
   *
   * @return what it printed, both streams in one
   * @throws AssertionError with that, where it fails
   */
  public static String run(Path folder, Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(String.join(" ", command) + ": " + output).isZero();
    return output;
  }

  /**
   * Skips the test with a printed line where one of them is missing, or fails where the system
   * property of that name is true.
   */
  public static void need(String requiring, String... names) {
    List<String> missing = Arrays.stream(names).filter(name -> !isThere(name)).toList();
    if (missing.isEmpty()) {
      return;
    }
    String line = "No " + String.join(", ", missing) + " on this machine";
    if (Boolean.getBoolean(requiring)) {
      throw new AssertionError(line);
    }
    System.out.println(line + ": what needs it is skipped.");
    Assumptions.abort(line);
  }

  private static boolean isThere(String name) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
  }
}
