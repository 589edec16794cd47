package frontpage.harness;

import frontpage.launcher.Server;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A server of a test's own, beside the suite's: to be started with other settings, killed and
 * started again.
 */
public final class Node implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(3);

  private final Server server;
  private final String url;
  private final Path log;

  private Node(Server server, String url, Path log) {
    this.server = server;
    this.url = url;
    this.log = log;
  }

  /** Starts one without waiting; settings are MicroProfile Config names and win over the usual. */
  public static Node start(String name, int port, Map<String, String> settings) throws IOException {
    String url = "http://localhost:" + port;
    Map<String, String> all = new LinkedHashMap<>(Parts.running().settings());
    all.put("frontpage.url", url);
    all.put("frontpage.demo", "false");
    all.put("frontpage.admin.email", "admin@domtech.example");
    all.put("frontpage.admin.password", "front-page-demo");
    all.putAll(settings);
    Path log = Files.createDirectories(Parts.target("nodes")).resolve(name + "-" + port + ".log");
    Files.deleteIfExists(log);
    List<String> java =
        all.entrySet().stream()
            .map(e -> "-D" + e.getKey() + "=" + e.getValue())
            .collect(Collectors.toCollection(java.util.ArrayList::new));
    java.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    Path payara = Path.of(Objects.requireNonNull(System.getProperty("payara.microJar")));
    List<String> deploy = List.of("--deploy", Parts.war().toString(), "--contextroot", "/");
    return new Node(
        Server.start(new Server.Start(payara, java, deploy, "0.0.0.0", port, log, Map.of())),
        url,
        log);
  }

  /** Waits until it serves. */
  public Node ready() {
    Wait.until(
        START,
        "the node serves",
        () -> {
          if (!server.process().isAlive() || (server.hasBooted() && !isReady())) {
            throw new AssertionError("The node did not start:\n" + log());
          }
          return isReady();
        });
    return this;
  }

  /** Waits until it has booted, and says whether the application serves. */
  public boolean deployed() {
    Wait.until(START, "the node booted", server::hasBooted);
    return isReady();
  }

  private boolean isReady() {
    try {
      return server.isReady();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Without a slash at the end. */
  public String url() {
    return url;
  }

  /** Ends it as a power cut does. */
  public void kill() throws InterruptedException {
    server.process().destroyForcibly();
    if (!server.process().waitFor(30, TimeUnit.SECONDS)) {
      throw new AssertionError("The node does not die");
    }
  }

  public String log() {
    try {
      return Files.readString(log, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
