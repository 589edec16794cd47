package frontpage.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** {@code mvn -Ddemo}: checks, starts, says where to go, waits for Ctrl-C. */
public final class Launcher {

  private static final Duration LIMIT = Duration.ofMinutes(3);

  // Halves the work of a start, at the price of half the throughput later.
  private static final List<String> QUICK_START =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private final Settings settings;
  private final AtomicBoolean stopping = new AtomicBoolean();
  private @Nullable Server server;
  private @Nullable DemoShop shop;

  private Launcher(Settings settings) {
    this.settings = settings;
  }

  /** Takes no arguments: everything is a setting. */
  public static void main(String[] arguments) throws InterruptedException {
    var launcher = new Launcher(Settings.of(System.getenv(), System.getProperties()));
    var onSignal = new Thread(launcher::stopped, "stop");
    Runtime.getRuntime().addShutdownHook(onSignal);
    try {
      launcher.run();
    } catch (CannotStart e) {
      launcher.fail(e.sentence());
    } catch (IOException e) {
      launcher.fail("Something on this machine failed: " + e);
    }
  }

  private void run() throws CannotStart, IOException, InterruptedException {
    Preflight.check(settings);
    System.out.println("Starting; this takes about 15 seconds.");
    var log = settings.data().resolve("frontpage.log");
    if (settings.demo()) {
      shop = DemoShop.open(settings.war(), settings.demoPort(), settings.url());
    }
    server = Server.start(start(log));
    server.awaitReady(LIMIT);
    System.out.println(Welcome.text(settings, log));
    int code = server.process().waitFor();
    if (stopping.get()) {
      Thread.currentThread().join(); // until the hook has ended this JVM
    }
    throw new CannotStart("The server ended by itself with code " + code + ". See " + log + ".");
  }

  private Server.Start start(Path log) throws CannotStart {
    var environment = new HashMap<>(settings.asEnvironment());
    environment.put("FRONTPAGE_URL", settings.url());
    environment.put("FRONTPAGE_DB_URL", settings.database().value());
    environment.put("FRONTPAGE_DB_USER", settings.user());
    environment.put("FRONTPAGE_DB_PASSWORD", settings.password());
    if (shop != null) {
      environment.put("FRONTPAGE_DEMO_ORIGINS", shop.url());
    }
    return new Server.Start(
        settings.payara(),
        settings.demo() ? QUICK_START : List.of(),
        List.of("--deploy", settings.war().toString(), "--contextroot", "/"),
        settings.host(),
        settings.httpPort(),
        log,
        environment);
  }

  private void fail(String sentence) {
    if (!stopping.getAndSet(true)) {
      close();
      System.err.println(sentence);
      System.exit(1);
    }
  }

  private void stopped() {
    if (!stopping.getAndSet(true)) {
      close();
      System.out.println("Stopped.");
      // Asked to stop and stopped: a success, also for whoever supervises this process.
      Runtime.getRuntime().halt(0);
    }
  }

  private void close() {
    if (server != null) {
      server.close();
    }
    if (shop != null) {
      shop.close();
    }
  }
}
