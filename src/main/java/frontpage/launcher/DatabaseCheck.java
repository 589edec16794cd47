package frontpage.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Whether the database can be opened with what was given. */
final class DatabaseCheck {

  private DatabaseCheck() {}

  static void run(DatabaseUrl url, String user, String password) throws CannotStart {
    if (url.isPostgreSql()) {
      postgreSql(url, user, password);
    } else if (!url.isH2()) {
      throw new CannotStart(
          "FRONTPAGE_DB_URL is "
              + url.shown()
              + ", but must begin with jdbc:postgresql: or jdbc:h2:.");
    } else if (url.file().isPresent()) {
      file(url.file().get());
    }
  }

  /** H2 holds a lock on its file as long as it is open, so whoever gets one is alone. */
  private static void file(Path file) throws CannotStart {
    Preflight.folder(folderOf(file));
    if (!Files.exists(file)) {
      return;
    }
    try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        var lock = channel.tryLock()) {
      if (lock == null) {
        throw locked(file);
      }
    } catch (OverlappingFileLockException e) {
      throw locked(file);
    } catch (IOException e) {
      throw new CannotStart(
          "The data file "
              + file
              + " cannot be read and written by this user. Change its owner or mode.");
    }
  }

  static Path folderOf(Path file) {
    var parent = file.toAbsolutePath().normalize().getParent();
    return parent == null ? Path.of("/") : parent;
  }

  private static CannotStart locked(Path file) {
    return new CannotStart(
        "The data file "
            + file
            + " is open in another process, perhaps an earlier start."
            + " Stop that one, or name another file: FRONTPAGE_DB_URL=jdbc:h2:file:./data/other.");
  }

  private static void postgreSql(DatabaseUrl url, String user, String password) throws CannotStart {
    var login = new Properties();
    login.setProperty("user", user);
    login.setProperty("password", password);
    login.setProperty("connectTimeout", "5");
    login.setProperty("loginTimeout", "10");
    try (var connection = DriverManager.getConnection(url.value(), login)) {
      if (!connection.isValid(5)) {
        throw new CannotStart("The database at " + url.shown() + " does not answer.");
      }
    } catch (SQLException e) {
      throw new CannotStart(reason(String.valueOf(e.getSQLState()), url, user));
    }
  }

  private static String reason(String state, DatabaseUrl url, String user) {
    var where = url.shown();
    return switch (state) {
      case "28P01", "28000" ->
          where
              + " refuses the user \""
              + user
              + "\" with this password."
              + " Check FRONTPAGE_DB_USER and FRONTPAGE_DB_PASSWORD.";
      case "3D000" ->
          where + " names a database that does not exist. Create it, or correct FRONTPAGE_DB_URL.";
      case "08001", "08004", "08006" ->
          "Nothing answers at " + where + ". Start PostgreSQL, or correct FRONTPAGE_DB_URL.";
      default ->
          "The database at "
              + where
              + " cannot be used (SQLSTATE "
              + state
              + "). Check FRONTPAGE_DB_URL, FRONTPAGE_DB_USER and FRONTPAGE_DB_PASSWORD.";
    };
  }
}
