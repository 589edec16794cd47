package frontpage.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * What the person set, by system property ({@code frontpage.http.port}) or environment variable
 * ({@code FRONTPAGE_HTTP_PORT}); the property wins. The service reads the same names by
 * MicroProfile Config.
 */
final class Settings {

  private static final String PREFIX = "frontpage.";

  private final Map<String, String> given;

  private Settings(Map<String, String> given) {
    this.given = given;
  }

  static Settings of(Map<String, String> environment, Properties properties) {
    var given = new HashMap<String, String>();
    environment.forEach(
        (name, value) -> {
          var dotted = name.toLowerCase(Locale.ROOT).replace('_', '.');
          if (dotted.startsWith(PREFIX)) {
            given.put(dotted, value.strip());
          }
        });
    for (var name : properties.stringPropertyNames()) {
      if (name.startsWith(PREFIX)) {
        given.put(name, properties.getProperty(name).strip());
      }
    }
    return new Settings(given);
  }

  private String get(String name, String otherwise) {
    var value = given.getOrDefault(PREFIX + name, "");
    return value.isEmpty() ? otherwise : value;
  }

  int httpPort() throws CannotStart {
    return port("http.port", "8080");
  }

  int demoPort() throws CannotStart {
    return port("demo.port", "8081");
  }

  /** With sample data and published passwords only this machine may reach it. */
  String host() {
    return get("http.host", demo() ? "127.0.0.1" : "0.0.0.0");
  }

  boolean demo() {
    return Boolean.parseBoolean(get("demo", "false"));
  }

  /** The public URL of the service, without a slash at the end. */
  String url() throws CannotStart {
    return get("url", "http://localhost:" + httpPort()).replaceAll("/+$", "");
  }

  DatabaseUrl database() {
    return new DatabaseUrl(get("db.url", "jdbc:h2:file:./data/frontpage;DB_CLOSE_ON_EXIT=FALSE"));
  }

  String user() {
    return get("db.user", "frontpage");
  }

  String password() {
    return get("db.password", "frontpage");
  }

  /** The master key of the private channels, or empty. */
  String channelKey() {
    return get("channel.key", "");
  }

  /** The file with the master key, or empty. */
  String channelKeyFile() {
    return get("channel.keyfile", "");
  }

  /** Empty when no letter is to be sent. */
  String mailHost() {
    return get("mail.host", "");
  }

  /** For the log; with the embedded database also its file and key, unless told otherwise. */
  Path data() {
    return Path.of(get("data", "data"));
  }

  Path war() {
    return Path.of(get("war", "target/frontpage.war"));
  }

  Path payara() {
    return Path.of(get("payara", "target/payara-micro.jar"));
  }

  /** Everything as environment variables: a process list shows arguments to everybody. */
  Map<String, String> asEnvironment() {
    var variables = new HashMap<String, String>();
    given.forEach((name, value) -> variables.put(variable(name), value));
    return variables;
  }

  static String variable(String name) {
    return name.toUpperCase(Locale.ROOT).replace('.', '_');
  }

  private int port(String name, String otherwise) throws CannotStart {
    var text = get(name, otherwise);
    try {
      int port = Integer.parseInt(text);
      if (port > 0 && port < 65536) {
        return port;
      }
    } catch (NumberFormatException e) {
      // Said below, as for a number out of range.
    }
    throw new CannotStart(
        variable(PREFIX + name) + " is \"" + text + "\", but must be a port from 1 to 65535.");
  }
}
