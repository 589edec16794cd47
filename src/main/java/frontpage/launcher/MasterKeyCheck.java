package frontpage.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Base64;
import java.util.EnumSet;

/**
 * The key that wraps the keys of all private channels. With the embedded database the service
 * itself writes one beside the data at its first start; PostgreSQL may be shared by several nodes
 * and outlive this machine, so there the key must be given.
 */
final class MasterKeyCheck {

  private static final String HOW = "openssl rand -base64 32";

  private MasterKeyCheck() {}

  static void run(Settings settings) throws CannotStart {
    if (!settings.channelKey().isEmpty()) {
      value(settings.channelKey());
    } else if (!settings.channelKeyFile().isEmpty()) {
      file(Path.of(settings.channelKeyFile()), settings.database().file().isEmpty());
    } else if (settings.database().isPostgreSql()) {
      throw new CannotStart(
          "PostgreSQL needs a key for the private channels: set FRONTPAGE_CHANNEL_KEY to the output"
              + " of \""
              + HOW
              + "\" and keep it, for without it private messages cannot be read.");
    } else if (settings.database().file().isPresent()) {
      file(besides(settings.database().file().get()), false);
    }
  }

  /** {@code data/frontpage.key} for {@code data/frontpage.mv.db}. */
  private static Path besides(Path data) {
    var name = String.valueOf(data.getFileName()).replaceFirst("\\.mv\\.db$", ".key");
    return DatabaseCheck.folderOf(data).resolve(name);
  }

  /** One key, or several parted by commas while they are being rotated. */
  private static void value(String keys) throws CannotStart {
    for (String key : keys.split(",", -1)) {
      one(key);
    }
  }

  private static void one(String key) throws CannotStart {
    try {
      if (Base64.getDecoder().decode(key.strip()).length == 32) {
        return;
      }
    } catch (IllegalArgumentException e) {
      // Said below, as for a wrong length.
    }
    throw new CannotStart(
        "FRONTPAGE_CHANNEL_KEY must be 32 bytes in Base64, such as the output of \"" + HOW + "\".");
  }

  static void file(Path file, boolean required) throws CannotStart {
    if (!Files.exists(file)) {
      if (required) {
        throw new CannotStart(
            "The key file "
                + file
                + " does not exist. Restore it, or correct FRONTPAGE_CHANNEL_KEYFILE.");
      }
      return;
    }
    if (!Files.isReadable(file)) {
      throw new CannotStart(
          "The key file " + file + " cannot be read by this user. Change its owner.");
    }
    if (others(file)) {
      throw new CannotStart(
          "The key file "
              + file
              + " can be read by other users. Close it: chmod 600 "
              + file
              + ".");
    }
  }

  private static boolean others(Path file) throws CannotStart {
    try {
      var allowed = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
      return !allowed.containsAll(Files.getPosixFilePermissions(file));
    } catch (UnsupportedOperationException e) {
      return false; // a file system without modes
    } catch (IOException e) {
      throw new CannotStart("The mode of the key file " + file + " cannot be read.");
    }
  }
}
