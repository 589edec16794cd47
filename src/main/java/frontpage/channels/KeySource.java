package frontpage.channels;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the master key comes from: the settings; else, on the embedded database only, a file beside
 * it that the first start writes. A shared database without a configured key is refused, because
 * each node would seal with a key that the others do not have.
 *
 * @param configured {@code frontpage.channel.key}, may be empty
 * @param keyFile {@code frontpage.channel.keyfile}, may be empty
 * @param databaseUrl {@code frontpage.db.url}
 */
record KeySource(String configured, String keyFile, String databaseUrl) {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  /**
   * @param sealedAlready whether the database holds channels; then a lost key file is not replaced
   */
  KeyRing find(boolean sealedAlready) {
    if (!configured.isBlank()) {
      return KeyRing.read(configured, "frontpage.channel.key");
    }
    if (databaseUrl.startsWith("jdbc:h2:mem:")) {
      return new KeyRing(List.of(MasterKey.of(MasterKey.randomBytes())));
    }
    Path file = file();
    if (file == null) {
      throw new IllegalStateException(
          "frontpage.channel.key is not set: a shared database needs a configured key for private"
              + " channels (make one with: openssl rand -base64 32)");
    }
    try {
      if (!Files.exists(file)) {
        if (embeddedFile() == null) {
          throw new IllegalStateException(
              "The key file " + file + " does not exist; a shared database needs a given key");
        }
        if (sealedAlready) {
          throw new IllegalStateException(
              "The key file "
                  + file
                  + " is gone, and the database holds private channels that"
                  + " only this key opens: put it back");
        }
        write(file);
      }
      return KeyRing.read(
          Files.readString(file, StandardCharsets.US_ASCII), "The key file " + file);
    } catch (IOException e) {
      throw new IllegalStateException("The key file " + file + " cannot be used: " + e, e);
    }
  }

  /** Null when the database is not an embedded file and no place was configured. */
  @Nullable Path file() {
    return keyFile.isBlank() ? embeddedFile() : Path.of(keyFile).toAbsolutePath();
  }

  private @Nullable Path embeddedFile() {
    if (!databaseUrl.startsWith("jdbc:h2:")) {
      return null;
    }
    String place = databaseUrl.substring("jdbc:h2:".length());
    int settings = place.indexOf(';');
    place = settings < 0 ? place : place.substring(0, settings);
    if (place.matches("(?i)(mem|tcp|ssl|zip|classpath):.*")) {
      return null;
    }
    place = place.startsWith("file:") ? place.substring("file:".length()) : place;
    if (place.equals("~") || place.startsWith("~/")) {
      place = System.getProperty("user.home") + place.substring(1);
    }
    return Path.of(place + ".key").toAbsolutePath().normalize();
  }

  private static void write(Path file) throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] mode =
        posix
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
            : new FileAttribute<?>[0];
    String text = Base64.getEncoder().encodeToString(MasterKey.randomBytes()) + "\n";
    try (var channel =
        Files.newByteChannel(
            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode)) {
      channel.write(java.nio.ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
    } catch (FileAlreadyExistsException e) {
      // Another start was faster by a moment; its key is as good and is read next.
    }
  }
}
