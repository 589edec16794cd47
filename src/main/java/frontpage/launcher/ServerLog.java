package frontpage.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The part of the log file that this start of the server wrote. */
final class ServerLog {

  private static final int LINES = 6;

  // As our format writes it, as the JVM's default does before that is read, and the causes below.
  private static final Pattern WHY =
      Pattern.compile("^(\\S+ SEVERE \\[[^]]*] |SEVERE: |Caused by: )");

  private final Path file;
  private final long begin;

  private ServerLog(Path file, long begin) {
    this.file = file;
    this.begin = begin;
  }

  static ServerLog continuing(Path file) throws IOException {
    return new ServerLog(file, Files.exists(file) ? Files.size(file) : 0);
  }

  /** Payara Micro says so when all deployments are done, whether they worked or not. */
  boolean bootEnded() {
    return text()
        .lines()
        .anyMatch(line -> line.contains("Payara Micro") && line.contains("ready in"));
  }

  /** The lines that say why, for people: no stack frames, none twice. */
  String reasons() {
    var why =
        text()
            .lines()
            .filter(line -> WHY.matcher(line).find())
            .map(line -> WHY.matcher(line).replaceFirst(""))
            .distinct()
            .limit(LINES)
            .map(line -> "  " + line)
            .collect(Collectors.joining("\n"));
    return why + "\n  All of it: " + file;
  }

  private String text() {
    try (var in = new RandomAccessFile(file.toFile(), "r")) {
      in.seek(begin);
      byte[] bytes = new byte[(int) (in.length() - begin)];
      in.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
