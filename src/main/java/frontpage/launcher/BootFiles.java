package frontpage.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What Payara Micro is told about itself: asadmin commands before and after it boots, and how it
 * logs.
 *
 * @param before the listener: compressed text, no advertising header, no frame header (the
 *     service's own Content-Security-Policy says who may frame it)
 * @param after endpoints that nobody asked for are switched off; {@code /health} stays
 * @param logging one line for each record, without colours, to standard error
 */
public record BootFiles(Path before, Path after, Path logging) {

  private static final String NETWORK = "set configs.config.server-config.network-config.";

  private static final String HTTP = NETWORK + "protocols.protocol.http-listener.http.";

  private static final String ADDRESS =
      NETWORK + "network-listeners.network-listener.http-listener.address=";

  private static final List<String> BEFORE =
      List.of(
          HTTP + "compression=on",
          HTTP + "compression-min-size-bytes=1024",
          HTTP
              + "compressable-mime-type=text/html,text/css,text/javascript,application/javascript,"
              + "application/json,application/problem+json,image/svg+xml",
          HTTP + "server-header=false",
          HTTP + "xpowered-by=false",
          HTTP + "xframe-options=false");

  // Before the boot the first of them would leave /metrics answering 500.
  private static final List<String> AFTER =
      List.of(
          "set-metrics-configuration --enabled=false", "set-openapi-configuration --enabled=false");

  private static final List<String> LOGGING =
      List.of(
          "handlers=java.util.logging.ConsoleHandler",
          ".level=INFO",
          "java.util.logging.ConsoleHandler.encoding=UTF-8",
          "java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter",
          "java.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL %4$s [%3$s] %5$s%6$s%n",
          // The two settings that it dislikes are what makes Hibernate start here at all.
          "org.hibernate.orm.deprecation.level=SEVERE");

  /**
   * Writes the files into a folder.
   *
   * @param host the address to listen at; {@code 0.0.0.0} is all of the machine's
   */
  public static BootFiles in(Path folder, String host) throws IOException {
    Files.createDirectories(folder);
    var before = new ArrayList<>(BEFORE);
    before.add(ADDRESS + host);
    return new BootFiles(
        Files.write(folder.resolve("before-boot.txt"), before),
        Files.write(folder.resolve("after-boot.txt"), AFTER),
        Files.write(folder.resolve("logging.properties"), LOGGING));
  }

  /** The command line options that name the files. */
  public List<String> options() {
    return List.of(
        "--prebootcommandfile",
        before.toString(),
        "--postbootcommandfile",
        after.toString(),
        "--logproperties",
        logging.toString());
  }
}
