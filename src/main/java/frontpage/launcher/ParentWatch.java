package frontpage.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Runs inside the server's process as a Java agent: when standard input ends, the launcher that
 * held its other end is gone, even by {@code kill -9}, and the server stops too.
 */
public final class ParentWatch {

  private ParentWatch() {}

  /** Called by the JVM before the server's main method. */
  public static void premain(String arguments) {
    var watch = new Thread(ParentWatch::untilEnd, "parent-watch");
    watch.setDaemon(true);
    watch.start();
  }

  private static void untilEnd() {
    try {
      while (System.in.read() >= 0) {
        // Nothing is ever sent.
      }
    } catch (IOException e) {
      // As good as the end.
    }
    System.exit(0);
  }

  /**
   * Packs this class alone into an agent jar, so that the server's class path holds nothing else of
   * ours.
   */
  static Path jar(Path folder) throws IOException {
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Premain-Class", ParentWatch.class.getName());
    var entry = ParentWatch.class.getName().replace('.', '/') + ".class";
    var file = folder.resolve("parent-watch.jar");
    try (var jar = new JarOutputStream(java.nio.file.Files.newOutputStream(file), manifest);
        var in = ParentWatch.class.getResourceAsStream("/" + entry)) {
      if (in == null) {
        throw new IOException(entry + " is not on the class path");
      }
      jar.putNextEntry(new JarEntry(entry));
      in.transferTo(jar);
    }
    return file;
  }
}
