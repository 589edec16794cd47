package frontpage.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.UUID;

/** The server's database in this run: PostgreSQL, or H2 with {@code -Dfrontpage.database=h2}. */
public abstract sealed class Database implements AutoCloseable {

  /** JDBC URL without credentials. */
  public abstract String url();

  /** Owns the database, and is no superuser. */
  public abstract String user();

  /** Made up for this run. */
  public abstract String password();

  /** Whether tests may look into it beside the server: an H2 file has one owner, the server. */
  public abstract boolean shared();

  /** A connection beside the server's; close it. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), user(), password());
  }

  /** An empty one beside it, for servers of a test's own; close it. */
  public abstract Database another() throws IOException, SQLException;

  /** A copy, as from a backup; nobody may be using this one. Close it. */
  public abstract Database copy() throws IOException, SQLException;

  static Database start(String kind) throws IOException {
    return switch (kind) {
      case "postgresql" -> new PostgreSql();
      case "h2" -> new H2();
      default ->
          throw new IllegalArgumentException(
              "frontpage.database is " + kind + ", but may be postgresql or h2");
    };
  }

  private static final class PostgreSql extends Database {
    private final EmbeddedPostgres server;
    private final String name;

    PostgreSql() throws IOException {
      this(EmbeddedPostgres.builder().start(), "frontpage");
      try {
        execute("create role frontpage login password 'frontpage'");
        execute("create database frontpage owner frontpage");
      } catch (SQLException e) {
        throw new IOException(e);
      }
    }

    private PostgreSql(EmbeddedPostgres server, String name) {
      this.server = server;
      this.name = name;
    }

    private void execute(String sql) throws SQLException {
      try (var connection = server.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute(sql);
      }
    }

    @Override
    public Database another() throws SQLException {
      return made("");
    }

    @Override
    public Database copy() throws SQLException {
      return made(" template " + name);
    }

    private Database made(String how) throws SQLException {
      String other = "frontpage_" + UUID.randomUUID().toString().replace("-", "");
      execute("create database " + other + " owner frontpage" + how);
      return new PostgreSql(server, other);
    }

    @Override
    public String url() {
      return "jdbc:postgresql://localhost:" + server.getPort() + "/" + name;
    }

    @Override
    public String user() {
      return "frontpage";
    }

    @Override
    public String password() {
      return "frontpage";
    }

    @Override
    public boolean shared() {
      return true;
    }

    @Override
    public void close() throws IOException {
      // The others go with the server.
      if (name.equals("frontpage")) {
        server.close();
      }
    }
  }

  private static final class H2 extends Database {
    private final Path folder = Files.createTempDirectory("frontpage-h2");

    H2() throws IOException {}

    @Override
    public Database another() throws IOException {
      return new H2();
    }

    @Override
    public Database copy() throws IOException {
      H2 copy = new H2();
      try (var files = Files.list(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".mv.db")).toList()) {
          Files.copy(file, copy.folder.resolve(file.getFileName()));
        }
      }
      return copy;
    }

    @Override
    public String url() {
      return "jdbc:h2:file:" + folder.resolve("frontpage");
    }

    @Override
    public String user() {
      return "frontpage";
    }

    @Override
    public String password() {
      return "frontpage";
    }

    @Override
    public boolean shared() {
      return false;
    }

    @Override
    public void close() throws IOException {
      try (var files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(H2::delete);
      }
    }

    private static void delete(Path file) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
