package frontpage.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Looks whether the service can run here, before anything is started; the first obstacle ends it.
 */
final class Preflight {

  private Preflight() {}

  static void check(Settings settings) throws CannotStart {
    java(Runtime.version().feature());
    built(settings.war());
    built(settings.payara());
    folder(settings.data());
    port(settings.host(), settings.httpPort(), "FRONTPAGE_HTTP_PORT");
    if (settings.demo()) {
      if (settings.demoPort() == settings.httpPort()) {
        throw new CannotStart(
            "FRONTPAGE_HTTP_PORT and FRONTPAGE_DEMO_PORT are the same. Choose two ports.");
      }
      port("127.0.0.1", settings.demoPort(), "FRONTPAGE_DEMO_PORT");
    }
    DatabaseCheck.run(settings.database(), settings.user(), settings.password());
    MasterKeyCheck.run(settings);
  }

  static void java(int version) throws CannotStart {
    if (version < 17) {
      throw new CannotStart(
          "This is Java " + version + ", but Java 17 or newer is needed. Set JAVA_HOME to one.");
    }
  }

  private static void built(Path file) throws CannotStart {
    if (!Files.isReadable(file)) {
      throw new CannotStart(file + " is missing. Build it first: mvn package -Ddemo.");
    }
  }

  static void folder(Path folder) throws CannotStart {
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, "writable", null));
    } catch (IOException e) {
      throw new CannotStart(
          "The folder "
              + folder.toAbsolutePath().normalize()
              + " cannot be written. Make it writable, or name another one: FRONTPAGE_DATA.");
    }
  }

  static void port(String host, int port, String variable) throws CannotStart {
    try (var socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
    } catch (IOException e) {
      if (port < 1024) {
        throw new CannotStart(
            "Port "
                + port
                + " cannot be opened; below 1024 that takes more rights, or it is taken."
                + " Choose another one: "
                + variable
                + "="
                + (port + 8000)
                + ".");
      }
      throw new CannotStart(
          "Port "
              + port
              + " is taken by another program. Stop that program, or choose another port: "
              + variable
              + "="
              + (port + 10) % 65536
              + ".");
    }
  }
}
