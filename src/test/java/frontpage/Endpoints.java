package frontpage;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Every endpoint of the compiled resources, found by reflection: {@code GET /desk/{site}/queue}.
 */
final class Endpoints {
  private Endpoints() {}

  static Set<String> all() {
    Set<String> all = new TreeSet<>();
    for (Class<?> type : resources()) {
      for (Method method : type.getDeclaredMethods()) {
        Arrays.stream(method.getAnnotations())
            .map(Annotation::annotationType)
            .filter(a -> a.isAnnotationPresent(HttpMethod.class))
            .map(a -> a.getAnnotation(HttpMethod.class).value())
            .forEach(verb -> all.add(verb + " " + path(type, method)));
      }
    }
    return all;
  }

  private static String path(Class<?> type, Method method) {
    Path onMethod = method.getAnnotation(Path.class);
    String path = "/" + type.getAnnotation(Path.class).value().replaceFirst("^/", "");
    return onMethod == null ? path : path + "/" + onMethod.value();
  }

  private static Iterable<Class<?>> resources() {
    try {
      java.nio.file.Path classes =
          java.nio.file.Path.of(
              RestApplication.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<java.nio.file.Path> files = Files.walk(classes)) {
        return files
            .map(file -> classes.relativize(file).toString())
            .filter(name -> name.startsWith("frontpage") && name.endsWith("Resource.class"))
            .map(name -> name.substring(0, name.length() - 6).replace('/', '.').replace('\\', '.'))
            .<Class<?>>map(Endpoints::load)
            .filter(type -> type.isAnnotationPresent(Path.class))
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Endpoints.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
