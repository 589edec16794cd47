package frontpage.channels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The channels that were erased, one a line: id and time, nothing else. The file is kept apart from
 * the database's backups, and it only grows.
 */
record ErasureList(Path file) {
  /** Where nothing is configured: beside the embedded database, else in the working folder. */
  static ErasureList of(String configured, String databaseUrl) {
    if (!configured.isBlank()) {
      return new ErasureList(Path.of(configured).toAbsolutePath());
    }
    Path key = new KeySource("", "", databaseUrl).file();
    return new ErasureList(
        key == null
            ? Path.of("data", "erasures.txt").toAbsolutePath()
            : key.resolveSibling(
                String.valueOf(key.getFileName()).replaceFirst("\\.key$", ".erased")));
  }

  /** On the disk when it returns: an erasure that a crash forgets would come back. */
  void add(UUID channel, Instant at) {
    String line = channel + " " + at + "\n";
    try {
      Path folder = file.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      try (FileChannel out =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.APPEND)) {
        out.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
        out.force(true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The list of erasures cannot be written: " + file, e);
    }
  }

  List<UUID> ids() {
    try {
      return Files.exists(file)
          ? Files.readAllLines(file, StandardCharsets.US_ASCII).stream()
              // A line that a crash cut short names nobody; its erasure never took place.
              .filter(line -> line.matches("[0-9a-f-]{36} .+"))
              .map(line -> UUID.fromString(line.substring(0, 36)))
              .distinct()
              .toList()
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("The list of erasures cannot be read: " + file, e);
    }
  }
}
