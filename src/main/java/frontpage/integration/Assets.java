package frontpage.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.ServletContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The scripts that pages load: by their plain names, which follow each release, and by names that
 * hold the hash of what they contain, which never change and stay after the next release.
 */
@ApplicationScoped
public class Assets {
  private static final String FOLDER = "/assets/";
  private static final String WIDGET = "widget.js";

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "frontpage.url")
  private String service;

  private final Map<String, AssetFile> byName = new TreeMap<>();
  private final Map<String, AssetFile> byImmutableName = new TreeMap<>();

  /** Reads the WAR's files once; what other sites load under a hashed name is kept for good. */
  @Transactional
  void keep(@Observes @Initialized(ApplicationScoped.class) ServletContext war) {
    for (String path : war.getResourcePaths(FOLDER)) {
      if (!path.endsWith("/")) {
        AssetFile file = AssetFile.of(path.substring(FOLDER.length()), read(war, path));
        byName.put(file.name(), file);
        byImmutableName.put(file.immutableName(), file);
      }
    }
    byName.values().stream().filter(Assets::isEmbedded).forEach(this::keep);
    follow("manifest.json", manifest());
    follow("frontpage.js", loader());
  }

  /** A file that is made of the others. */
  private void follow(String name, String content) {
    byName.put(name, AssetFile.of(name, content.getBytes(StandardCharsets.UTF_8)));
  }

  /** A file by either of its names; of earlier releases by the immutable one. */
  Optional<AssetFile> find(String name) {
    AssetFile current = byName.getOrDefault(name, byImmutableName.get(name));
    return Optional.ofNullable(current)
        .or(
            () ->
                Optional.ofNullable(em.find(Asset.class, name))
                    .map(a -> AssetFile.of(name, a.content().getBytes(StandardCharsets.UTF_8))));
  }

  /** Whether what stands under this name can never change. */
  boolean isImmutable(String name) {
    return !byName.containsKey(name) || isChunk(name);
  }

  /** By plain name: the address and the integrity of the current release. */
  private String manifest() {
    JsonObjectBuilder files = Json.createObjectBuilder();
    byName.values().stream()
        .filter(Assets::isEmbedded)
        .forEach(
            file ->
                files.add(
                    file.name(),
                    Json.createObjectBuilder()
                        .add("url", url(file))
                        .add("integrity", file.integrity())));
    return files.build().toString();
  }

  /** A module of one line, for pages that cannot follow a hash: it loads the current release. */
  private String loader() {
    return "import './" + widget().immutableName() + "';\n";
  }

  /** A Link header that lets a browser fetch the widget before it finds the script tag. */
  String preload() {
    return "<" + url(widget()) + ">; rel=modulepreload; crossorigin=anonymous";
  }

  private AssetFile widget() {
    AssetFile file = byName.get(WIDGET);
    if (file == null) {
      throw new IllegalStateException("The WAR lacks " + FOLDER + WIDGET);
    }
    return file;
  }

  private String url(AssetFile file) {
    return service + FOLDER + file.immutableName();
  }

  private void keep(AssetFile file) {
    String name = isChunk(file.name()) ? file.name() : file.immutableName();
    if (em.find(Asset.class, name) == null) {
      em.persist(new Asset(name, file.text(), clock.instant()));
    }
  }

  /**
   * Foreign pages load the widget and its parts; desk, channel and consult load their own current
   * files.
   */
  private static boolean isEmbedded(AssetFile file) {
    return file.name().endsWith(".js")
        && !file.name().startsWith("desk")
        && !file.name().startsWith("channel")
        && !file.name().startsWith("consult")
        && !file.name().startsWith("embed");
  }

  /** The build names the parts of a script by their hash already. */
  private static boolean isChunk(String name) {
    return name.matches(".+-[A-Z0-9]{8}\\.js");
  }

  private static byte[] read(ServletContext war, String path) {
    try (InputStream in = war.getResourceAsStream(path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
