package frontpage.integration.imports;

import frontpage.Problem;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads JSON of other systems, where any member may be absent or of another type. */
final class JsonFile {
  private JsonFile() {}

  static JsonValue read(Upload upload) {
    try (JsonReader reader = Json.createReader(new StringReader(upload.text()))) {
      return reader.readValue();
    } catch (JsonException | IllegalStateException e) {
      throw Problem.field("file", "malformed");
    }
  }

  /** The objects of an array, found by a path of members; empty where there is none. */
  static List<JsonObject> objects(JsonValue from, String... path) {
    JsonValue at = from;
    for (String name : path) {
      at = at instanceof JsonObject object ? object.getOrDefault(name, JsonValue.NULL) : at;
    }
    return at instanceof JsonArray array
        ? array.stream().filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject).toList()
        : List.of();
  }

  static JsonObject object(JsonObject from, String name) {
    return from.get(name) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
  }

  /** A string, or a number as it is written; null for anything else. */
  static @Nullable String text(JsonObject from, String name) {
    JsonValue value = from.get(name);
    if (value instanceof JsonString string) {
      return string.getString();
    }
    return value != null && value.getValueType() == JsonValue.ValueType.NUMBER
        ? value.toString()
        : null;
  }
}
