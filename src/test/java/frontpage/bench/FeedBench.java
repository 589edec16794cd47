package frontpage.bench;

import frontpage.harness.Parts;
import frontpage.harness.Wait;
import frontpage.launcher.Server;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The public feed beside a bare servlet with the same bytes; a start beside an empty server's. */
@Tag("full")
class FeedBench {

  private static final String FEED = "/api/v1/sites/domtech/reviews?page=kettle-blue";
  private static final Duration WARM_UP = Duration.ofSeconds(20);
  private static final Duration ROUND = Duration.ofSeconds(10);
  private static final int ROUNDS = 3;

  @TempDir Path folder;

  @Test
  void thePublicFeedBesideABareServlet() throws Exception {
    int port = Parts.freePort();
    var base = "http://127.0.0.1:" + port;
    try (var server = Server.start(start(port, both()))) {
      Wait.until(Duration.ofMinutes(2), "the service is ready", server::isReady);
      var feed = URI.create(base + FEED);
      var bare = URI.create(base + "/bare/feed");
      var http = HttpClient.newHttpClient();
      byte[] bytes = get(http, feed);
      http.send(
          HttpRequest.newBuilder(bare).PUT(BodyPublishers.ofByteArray(bytes)).build(),
          BodyHandlers.discarding());

      Load.run(feed, bytes.length, WARM_UP);
      Load.run(bare, bytes.length, WARM_UP);
      Report.line("%n%d bytes, 16 clients      requests/s   median µs   p99 µs", bytes.length);
      for (int round = 1; round <= ROUNDS; round++) {
        var one = Load.run(feed, bytes.length, ROUND);
        var other = Load.run(bare, bytes.length, ROUND);
        row("public feed", one);
        row("bare servlet", other);
        Report.line("  feed / bare servlet      %9.2f", one.perSecond() / other.perSecond());
      }
    }
  }

  @Test
  void aStartBesideAnEmptyServer() throws Exception {
    Report.line("%nfresh processes             start s     RSS MiB");
    for (int round = 1; round <= ROUNDS; round++) {
      started("empty Payara Micro", List.of());
      started("Frontpage Reviews", List.of("--deploy", war(), "--contextroot", "/"));
    }
  }

  private void started(String name, List<String> deploy) throws Exception {
    long begin = System.nanoTime();
    try (var server = Server.start(start(Parts.freePort(), deploy))) {
      Wait.until(Duration.ofMinutes(2), name + " has booted", server::hasBooted);
      double seconds = (System.nanoTime() - begin) / 1e9;
      Report.line("  %-24s %9.1f   %9d", name, seconds, residentMebibytes(server.process().pid()));
    }
  }

  private Server.Start start(int port, List<String> deploy) throws IOException {
    var data = Files.createTempDirectory(folder, "start");
    return new Server.Start(
        Path.of(System.getProperty("payara.microJar", "target/payara-micro.jar")),
        List.of(),
        deploy,
        "127.0.0.1",
        port,
        data.resolve("server.log"),
        Map.of(
            "FRONTPAGE_DB_URL", "jdbc:h2:file:" + data.resolve("frontpage"),
            "FRONTPAGE_DEMO", "true",
            "FRONTPAGE_URL", "http://localhost:" + port));
  }

  private List<String> both() {
    var bare = folder.resolve("bare.war");
    ShrinkWrap.create(WebArchive.class, "bare.war")
        .addClass(BareServlet.class)
        .as(ZipExporter.class)
        .exportTo(bare.toFile());
    return List.of("--deploy", war(), "--contextroot", "/", "--deploy", bare.toString());
  }

  private static String war() {
    return System.getProperty("frontpage.war", "target/frontpage.war");
  }

  private static byte[] get(HttpClient http, URI uri) throws IOException, InterruptedException {
    var answer = http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IOException(answer.statusCode() + " from " + uri);
    }
    return answer.body();
  }

  private static void row(String name, Load.Result result) {
    Report.line(
        "  %-24s %9.0f   %9d   %6d", name, result.perSecond(), result.median(), result.p99());
  }

  private static long residentMebibytes(long pid) throws IOException {
    return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(-1);
  }
}
