package frontpage.launcher;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Payara Micro as a child process; ends with the process that started it. */
public final class Server implements AutoCloseable {

  private final Process process;
  private final Path root;
  private final ServerLog log;
  private final URI ready;

  private Server(Process process, Path root, ServerLog log, URI ready) {
    this.process = process;
    this.root = root;
    this.log = log;
    this.ready = ready;
  }

  /**
   * How to start one.
   *
   * @param payara the jar of Payara Micro
   * @param java more options for the JVM
   * @param deploy options that say what to deploy, such as {@code --deploy x.war}; may be empty
   * @param host the address to listen at
   * @param log where everything it prints goes, after what is there
   * @param environment more variables for it
   */
  public record Start(
      Path payara,
      List<String> java,
      List<String> deploy,
      String host,
      int port,
      Path log,
      Map<String, String> environment) {}

  /** Starts the process; it is not ready yet. */
  public static Server start(Start how) throws IOException {
    // Payara remembers deployments in its root and would deploy twice from an old one.
    var root = Files.createTempDirectory("frontpage-server");
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx512m");
    command.addAll(how.java());
    command.add("-javaagent:" + ParentWatch.jar(root));
    command.addAll(List.of("-jar", how.payara().toString()));
    command.addAll(List.of("--nohazelcast", "--disablephonehome"));
    command.addAll(List.of("--rootdir", root.resolve("payara").toString()));
    command.addAll(List.of("--port", String.valueOf(how.port())));
    command.addAll(BootFiles.in(root, how.host()).options());
    command.addAll(how.deploy());

    var log = ServerLog.continuing(how.log());
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(how.log().toFile()));
    builder.environment().putAll(how.environment());
    var host = how.host().equals("0.0.0.0") ? "127.0.0.1" : how.host();
    var ready = URI.create("http://" + host + ":" + how.port() + "/health/ready");
    return new Server(builder.start(), root, log, ready);
  }

  /** Waits until the application answers; says why it never will when it did not deploy. */
  void awaitReady(Duration limit) throws CannotStart, InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    while (!isReady()) {
      if (!process.isAlive()) {
        throw new CannotStart("The server ended while starting.\n" + log.reasons());
      }
      if (log.bootEnded() && !isReady()) {
        throw new CannotStart("The application did not start.\n" + log.reasons());
      }
      if (System.nanoTime() > end) {
        throw new CannotStart(
            "The server is not ready after " + limit.toSeconds() + " seconds.\n" + log.reasons());
      }
      Thread.sleep(200);
    }
  }

  /** Whether the readiness check says yes now. */
  public boolean isReady() throws InterruptedException {
    try {
      var request = HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(5)).build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether it has done with booting and deploying, well or not. */
  public boolean hasBooted() {
    return log.bootEnded();
  }

  /** The process, for its memory and its end. */
  public Process process() {
    return process;
  }

  /** Asks it to stop, insists after 20 seconds, and removes its unpacked files. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      delete(root);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    } catch (IOException | UncheckedIOException e) {
      // Left for the system to clean: it is a folder for temporary files.
    }
  }

  private static void delete(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }
}
