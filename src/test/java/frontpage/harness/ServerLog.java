package frontpage.harness;

import frontpage.launcher.BootFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;

/** What the server logged in this run: {@code target/server.log}. */
public final class ServerLog {

  private ServerLog() {}

  static Path file() {
    return Parts.target("server.log").toAbsolutePath();
  }

  /** Has the server log there, from an empty file on. */
  static BootFiles into(BootFiles files) throws IOException {
    Files.deleteIfExists(file());
    var name = "java.util.logging.FileHandler";
    var lines =
        List.of(
            "handlers=java.util.logging.ConsoleHandler," + name,
            name + ".pattern=" + file(),
            name + ".encoding=UTF-8",
            name + ".formatter=java.util.logging.SimpleFormatter");
    Files.write(files.logging(), lines, StandardOpenOption.APPEND);
    return files;
  }

  /** Everything so far. */
  public static String text() {
    try {
      return Files.exists(file()) ? Files.readString(file(), StandardCharsets.UTF_8) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines that say why something failed, at most forty. */
  static String reasons() {
    return text()
        .lines()
        .filter(
            line ->
                line.contains("SEVERE") || line.contains("Caused by") || line.contains("Exception"))
        .limit(40)
        .collect(Collectors.joining("\n"));
  }
}
