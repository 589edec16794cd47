package frontpage.harness;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * Node and the TypeScript compiler without an installation: the one comes in the browser driver's
 * jar, the other in a jar of its own. Both are unpacked once below {@code target}.
 */
public final class NodeTools {

  private static final String TYPESCRIPT = "META-INF/maven/org.mvnpm/typescript/pom.properties";

  private final Path node;
  private final Path typescript;

  private NodeTools(Path node, Path typescript) {
    this.node = node;
    this.typescript = typescript;
  }

  /** What a program printed, both streams in one, and its exit code. */
  public record Outcome(int code, String output) {}

  public static NodeTools unpack() throws IOException {
    var driver = "driver/" + platform();
    return new NodeTools(node(jarWith(driver), driver), typescript(jarWith(TYPESCRIPT)));
  }

  /** {@code typescript.js}, the compiler as a library. */
  public Path compiler() {
    return typescript.resolve("lib/typescript.js");
  }

  /** Runs {@code tsc}. */
  public Outcome tsc(String... arguments) throws IOException, InterruptedException {
    var all = new ArrayList<String>();
    all.add(typescript.resolve("lib/tsc.js").toString());
    all.addAll(List.of(arguments));
    return node(all);
  }

  /** Runs Node in the project's folder. */
  public Outcome node(List<String> arguments) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(node.toString());
    command.addAll(arguments);
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), output);
  }

  private static Path node(Path jar, String entry) throws IOException {
    var file = cache(jar).resolve(Path.of(entry).getFileName());
    if (!Files.exists(file)) {
      try (var opened = new JarFile(jar.toFile());
          var in = opened.getInputStream(opened.getEntry(entry))) {
        store(in, file);
      }
    }
    return file;
  }

  private static String platform() {
    var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    var arm = System.getProperty("os.arch", "").equals("aarch64");
    if (system.contains("win")) {
      return "win32_x64/node.exe";
    }
    return (system.contains("mac") ? "mac" : "linux") + (arm ? "-arm64" : "") + "/node";
  }

  private static Path typescript(Path jar) throws IOException {
    var folder = cache(jar);
    var done = folder.resolve("unpacked");
    try (var opened = new JarFile(jar.toFile())) {
      var root = root(opened);
      if (!Files.exists(done)) {
        for (var entry : (Iterable<JarEntry>) opened.stream()::iterator) {
          if (entry.getName().startsWith("META-INF/resources/") && !entry.isDirectory()) {
            try (var in = opened.getInputStream(entry)) {
              store(in, folder.resolve(entry.getName()));
            }
          }
        }
        // The library declarations stand in an archive inside the archive.
        try (var in = opened.getInputStream(opened.getEntry("META-INF/.more.tgz"))) {
          untar(in, folder.resolve("META-INF"));
        }
        Files.createFile(done);
      }
      return folder.resolve(root);
    }
  }

  private static String root(JarFile jar) throws IOException {
    var compiler = "/lib/typescript.js";
    return jar.stream()
        .map(JarEntry::getName)
        .filter(name -> name.endsWith(compiler))
        .map(name -> name.substring(0, name.length() - compiler.length()))
        .findFirst()
        .orElseThrow(() -> new IOException("No compiler in " + jar.getName()));
  }

  private static void untar(InputStream in, Path folder) throws IOException {
    try (var tar = new TarArchiveInputStream(new GzipCompressorInputStream(in))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile()) {
          store(tar, folder.resolve(entry.getName()));
        }
      }
    }
  }

  private static void store(InputStream in, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    if (file.getFileName().toString().startsWith("node") && !file.toFile().setExecutable(true)) {
      throw new IOException(file + " cannot be made executable");
    }
  }

  private static Path cache(Path jar) {
    return Parts.target("tools").resolve(jar.getFileName().toString().replace(".jar", ""));
  }

  private static Path jarWith(String resource) throws IOException {
    var url = NodeTools.class.getClassLoader().getResource(resource);
    if (url == null) {
      throw new IOException(resource + " is not on the class path");
    }
    var file = url.getPath();
    return Path.of(URI.create(file.substring(0, file.indexOf("!"))));
  }
}
