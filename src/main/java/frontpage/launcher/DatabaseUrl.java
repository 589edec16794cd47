package frontpage.launcher;

import java.nio.file.Path;
import java.util.Optional;

/** A JDBC URL and what it says about where the data is. */
record DatabaseUrl(String value) {

  private static final String H2 = "jdbc:h2:";

  boolean isH2() {
    return value.startsWith(H2);
  }

  boolean isPostgreSql() {
    return value.startsWith("jdbc:postgresql:");
  }

  /** The file that an embedded database writes; none for one in memory or on a server. */
  Optional<Path> file() {
    if (!isH2()) {
      return Optional.empty();
    }
    var name = value.substring(H2.length()).replaceFirst(";.*", "");
    if (name.startsWith("file:")) {
      name = name.substring("file:".length());
    } else if (name.matches("(mem|tcp|ssl|zip|nio|nioMapped|split):.*")) {
      return Optional.empty();
    }
    var path = name.startsWith("~/") ? System.getProperty("user.home") + name.substring(1) : name;
    return Optional.of(Path.of(path + ".mv.db"));
  }

  /** Fit to be printed: without parameters, which may hold a password. */
  String shown() {
    return value.replaceFirst("[;?].*", "");
  }
}
