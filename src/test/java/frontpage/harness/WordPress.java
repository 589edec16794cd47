package frontpage.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Assumptions;

/**
 * A fresh WordPress with this build's plugin beside it, on PHP's own server and an SQLite file.
 * Where {@code .ci/wordpress} did not lay one out, the test is skipped with a printed line, or
 * fails with {@code -Dfrontpage.requireWordPress=true}.
 */
public final class WordPress implements AutoCloseable {
  private static final Path LAID_OUT = Parts.target("tools/wordpress/root");
  private static final Path PLUGIN = Parts.target("frontpage-reviews-wordpress.zip");

  private final Path root;
  private final String url;
  private final Process server;

  private WordPress(Path root, String url, Process server) {
    this.root = root;
    this.url = url;
    this.server = server;
  }

  /** Installs and starts it with the plugin in its folder, not yet active. */
  public static WordPress start() throws IOException, InterruptedException {
    WordPress bare = bare();
    unzip(PLUGIN, bare.root.resolve("wp-content/plugins"));
    return bare;
  }

  /** Installs and starts it, in English, with the administrator {@code admin}. */
  public static WordPress bare() throws IOException, InterruptedException {
    if (!Files.isDirectory(LAID_OUT)) {
      throw missing();
    }
    Path root = Files.createTempDirectory(Parts.target("").toAbsolutePath(), "wordpress-");
    Programs.run(root, Map.of(), "cp", "-r", LAID_OUT.toAbsolutePath() + "/.", root.toString());
    for (String file : List.of("wp-config.php", "router.php", "install.php")) {
      lay(file, root.resolve(file));
    }
    lay("test-only.php", root.resolve("wp-content/mu-plugins/test-only.php"));
    Files.createDirectories(root.resolve("wp-content/database"));
    int port = Parts.freePort();
    String url = "http://localhost:" + port;
    Map<String, String> environment = Map.of("WORDPRESS_URL", url);
    Programs.run(root, environment, "php", "-d", "sendmail_path=/bin/true", "install.php");
    Process server = serve(root, environment, port);
    var wordPress = new WordPress(root, url, server);
    Wait.until("WordPress answers", wordPress::answers);
    return wordPress;
  }

  /** Where it answers, without a slash at the end. */
  public String url() {
    return url;
  }

  /** Its folder. */
  public Path root() {
    return root;
  }

  /** What its own settings read from the environment. */
  public Map<String, String> environment() {
    return Map.of("WORDPRESS_URL", url);
  }

  /**
   * Runs PHP within WordPress, as an administrator's tool would.
   *
   * @return what the code printed
   */
  public String php(String code) {
    try {
      Path script = root.resolve("run.php");
      String loading =
          "<?php require __DIR__ . '/wp-load.php'; require_once ABSPATH ."
              + " 'wp-admin/includes/plugin.php'; require_once ABSPATH ."
              + " 'wp-admin/includes/file.php';\n";
      Files.writeString(script, loading + code, StandardCharsets.UTF_8);
      return Programs.run(root, environment(), "php", script.toString()).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** What PHP complained about of the plugin's own files. */
  public List<String> complaints() throws IOException {
    Path log = root.resolve("wp-content/debug.log");
    return Files.exists(log)
        ? Files.readAllLines(log).stream()
            .filter(line -> line.contains("frontpage-reviews"))
            .toList()
        : List.of();
  }

  private boolean answers() {
    try {
      var connection =
          (HttpURLConnection) URI.create(url + "/wp-login.php").toURL().openConnection();
      connection.setReadTimeout(20_000);
      return connection.getResponseCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static Process serve(Path root, Map<String, String> environment, int port)
      throws IOException {
    var builder =
        new ProcessBuilder(
            "php", "-d", "sendmail_path=/bin/true", "-S", "localhost:" + port, "router.php");
    builder.directory(root.toFile()).environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(root.resolve("server.log").toFile());
    return builder.start();
  }

  private static void lay(String name, Path file) throws IOException {
    try (InputStream in = WordPress.class.getResourceAsStream("/wordpress/" + name)) {
      Files.copy(in, file);
    }
  }

  private static void unzip(Path zip, Path folder) throws IOException {
    try (var in = new ZipInputStream(Files.newInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path file = folder.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          Files.copy(in, file);
        }
      }
    }
  }

  private static RuntimeException missing() {
    String line = "No WordPress below target/tools (.ci/wordpress lays one out)";
    if (Boolean.getBoolean("frontpage.requireWordPress")) {
      throw new AssertionError(line);
    }
    System.out.println(line + ": its tests are skipped.");
    return Assumptions.abort(line);
  }

  @Override
  public void close() throws IOException, InterruptedException {
    server.destroy();
    if (!server.waitFor(10, TimeUnit.SECONDS)) {
      server.destroyForcibly();
    }
    Programs.run(LAID_OUT, Map.of(), "rm", "-rf", root.toString());
  }
}
