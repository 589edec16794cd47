package frontpage.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The code blocks of README.md, which tests run as they stand. */
public final class Readme {
  private static final String FENCE = "```";

  private Readme() {}

  /** The blocks between this heading and the next one, in order, without the list's indentation. */
  public static List<String> blocks(String heading) {
    List<String> blocks = new ArrayList<>();
    StringBuilder open = null;
    boolean inside = false;
    for (String line : lines()) {
      if (open == null && line.startsWith("#")) {
        inside = line.replaceFirst("#+ ", "").equals(heading);
      } else if (inside && line.strip().startsWith(FENCE)) {
        if (open != null) {
          blocks.add(open.toString().stripTrailing().stripIndent());
        }
        open = open == null ? new StringBuilder() : null;
      } else if (open != null) {
        open.append(line).append('\n');
      }
    }
    if (blocks.isEmpty()) {
      throw new AssertionError("README.md has no code below " + heading);
    }
    return blocks;
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(Path.of("README.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
