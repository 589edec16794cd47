package frontpage.harness;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import frontpage.launcher.BootFiles;
import frontpage.launcher.DemoShop;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The real parts around the server, started once per test run, and the settings that make the
 * server find them.
 */
public final class Parts implements AutoCloseable {

  private static @Nullable Parts running;
  private static boolean deployed = true;

  private final List<AutoCloseable> open = new ArrayList<>();
  private final Database database;
  private final GreenMail mail;
  private final DemoShop shop;
  private final int httpPort;

  private Parts() throws IOException {
    httpPort = freePort();
    database = opened(Database.start(System.getProperty("frontpage.database", "postgresql")));
    // A port of its own choice would change when a test takes the server down and up again.
    mail = new GreenMail(new ServerSetup(freePort(), "localhost", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    open.add(mail::stop);
    shop = opened(DemoShop.open(war(), 0, url()));
  }

  static synchronized void start() throws IOException {
    var parts = new Parts();
    running = parts;
    parts.tellArquillian();
  }

  static synchronized void stop() throws Exception {
    if (running != null) {
      running.close();
      running = null;
    }
  }

  /**
   * The parts of this run.
   *
   * @throws IllegalStateException outside failsafe, or inside the server
   */
  public static synchronized Parts running() {
    if (running == null) {
      throw new IllegalStateException(
          "Only *IT classes run by failsafe as a client have these parts.");
    }
    if (!deployed) {
      throw new IllegalStateException("The WAR did not deploy; the first failure says why.");
    }
    return running;
  }

  /** Lets every further test end at once: it would only see a server that answers 404. */
  static synchronized void notDeployed() {
    deployed = false;
  }

  /** Where the service answers, without a slash at the end. */
  public String url() {
    return "http://localhost:" + httpPort;
  }

  /** Where the shop that embeds the widget answers: another origin, without a slash at the end. */
  public String shopUrl() {
    return shop.url();
  }

  /** The database that the server uses. */
  public Database database() {
    return database;
  }

  GreenMail mail() {
    return mail;
  }

  /** A folder for what a run leaves to be looked at, such as {@code target/screenshots}. */
  public static Path target(String folder) {
    return Path.of(System.getProperty("project.build.directory", "target")).resolve(folder);
  }

  static Path war() {
    return Path.of(System.getProperty("frontpage.war", "target/frontpage.war"));
  }

  /** A port that was free a moment ago. */
  public static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** The service's settings, as MicroProfile Config names. */
  Map<String, String> settings() {
    var settings = new LinkedHashMap<String, String>();
    settings.put("frontpage.url", url());
    settings.put("frontpage.db.url", database.url());
    settings.put("frontpage.db.user", database.user());
    settings.put("frontpage.db.password", database.password());
    settings.put("frontpage.mail.host", "localhost");
    settings.put("frontpage.mail.port", String.valueOf(mail.getSmtp().getPort()));
    settings.put("frontpage.mail.from", "reviews@service.example");
    settings.put("frontpage.outbox.pollmillis", "200");
    settings.put("frontpage.outbox.retryseconds", "1,1,1,1,1");
    settings.put("frontpage.audit.sealmillis", "200");
    settings.put("frontpage.live.heartbeatmillis", "1000");
    settings.put("frontpage.channel.key", randomKey());
    // The suite writes more reviews a minute than a visitor; tests of limits bring an address
    // along.
    settings.put("frontpage.limit.submissions", "3000");
    settings.put("frontpage.limit.handovers", "200");
    settings.put("frontpage.proxies", "127.0.0.1,::1");
    settings.put("frontpage.channel.erasures", target("erasures-" + httpPort + ".txt").toString());
    // A suite signs in hundreds of times; what that costs an attacker is not what it tests.
    settings.put("frontpage.password.iterations", "1024");
    settings.put("frontpage.demo", "true");
    settings.put("frontpage.demo.origins", shop.url());
    return settings;
  }

  private void tellArquillian() throws IOException {
    // A short life on two cores: the second compiler and the parallel collector would cost more
    // than they bring.
    var java = Stream.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    var defined = settings().entrySet().stream().map(e -> "-D" + e.getKey() + "=" + e.getValue());
    System.setProperty("payara.cmdOptions", joined(Stream.concat(java, defined)));

    var options =
        new ArrayList<>(List.of("--nohazelcast", "--disablephonehome", "--contextroot", "/"));
    options.addAll(List.of("--port", String.valueOf(httpPort)));
    options.addAll(ServerLog.into(BootFiles.in(target("boot"), "0.0.0.0")).options());
    System.setProperty("payara.extraMicroOptions", joined(options.stream()));
    System.setProperty("payara.randomHttpPort", "false");
    System.setProperty("payara.autoBindHttp", "false");
    System.setProperty("payara.consoleOutput", "false");
  }

  // The container splits at spaces that no backslash precedes.
  private static String joined(Stream<String> words) {
    return words.map(word -> word.replace(" ", "\\ ")).collect(Collectors.joining(" "));
  }

  private static String randomKey() {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    return Base64.getEncoder().encodeToString(key);
  }

  private <T extends AutoCloseable> T opened(T part) {
    open.add(part);
    return part;
  }

  @Override
  public void close() throws Exception {
    for (int i = open.size() - 1; i >= 0; i--) {
      open.get(i).close();
    }
  }
}
