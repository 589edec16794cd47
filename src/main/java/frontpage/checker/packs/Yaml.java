package frontpage.checker.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A place in a YAML file that knows where it is, so that every complaint can say so. */
final class Yaml {

  private final String file;
  private final Node node;

  private Yaml(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  static Yaml parse(String file, String content) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setUseMarks(true)
            .setAllowDuplicateKeys(false)
            .build();
    try {
      Optional<Node> root = new Compose(settings).composeString(content);
      return new Yaml(file, root.orElseThrow(() -> new PackError(file, 1, 1, "the file is empty")));
    } catch (MarkedYamlEngineException e) {
      Mark mark = e.getProblemMark().orElse(null);
      int line = mark == null ? 1 : mark.getLine() + 1;
      int column = mark == null ? 1 : mark.getColumn() + 1;
      throw new PackError(file, line, column, String.valueOf(e.getProblem()));
    } catch (YamlEngineException e) {
      throw new PackError(
          file, 1, 1, String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
  }

  PackError error(String message) {
    return error(message, 0);
  }

  /** An error so many characters into this value. */
  PackError error(String message, int offset) {
    Mark mark = node.getStartMark().orElse(null);
    return mark == null
        ? new PackError(file, 1, 1, message)
        : new PackError(file, mark.getLine() + 1, mark.getColumn() + 1 + offset, message);
  }

  boolean isMap() {
    return node instanceof MappingNode;
  }

  String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw error("a text is expected here");
  }

  /** Of a single text as well, because a list of one is often written so. */
  List<Yaml> items() {
    if (node instanceof SequenceNode sequence) {
      List<Yaml> items = new ArrayList<>();
      sequence.getValue().forEach(item -> items.add(new Yaml(file, item)));
      return items;
    }
    if (node instanceof ScalarNode) {
      return List.of(this);
    }
    throw error("a list is expected here");
  }

  List<String> texts() {
    return items().stream().map(Yaml::text).toList();
  }

  Map<String, Yaml> map() {
    if (!(node instanceof MappingNode mapping)) {
      throw error("names with values are expected here");
    }
    Map<String, Yaml> map = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      map.put(new Yaml(file, tuple.getKeyNode()).text(), new Yaml(file, tuple.getValueNode()));
    }
    return map;
  }

  /** Refuses names that nobody reads, which are mostly misspelled ones. */
  Map<String, Yaml> map(Set<String> known) {
    Map<String, Yaml> map = map();
    map.forEach(
        (key, value) -> {
          if (!known.contains(key)) {
            throw value.error("unknown name '" + key + "'");
          }
        });
    return map;
  }

  static <E extends Enum<E>> E constant(Class<E> type, Yaml value) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(value.text().replace('-', '_'))) {
        return constant;
      }
    }
    throw value.error("unknown value '" + value.text() + "'");
  }

  static List<String> textsOrNone(@Nullable Yaml value) {
    return value == null ? List.of() : value.texts();
  }
}
