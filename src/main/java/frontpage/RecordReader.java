package frontpage;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads a request's JSON into its record. JSON-B stops at the first wrong type and names no field;
 * this reader gathers every wrong field, so that a form can show them all at once. Components may
 * be String, Integer, Boolean, UUID, Instant (ISO 8601), an enum, a record, or a list of those; all
 * may be absent (null).
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class RecordReader implements MessageBodyReader<Record> {
  /** No request of ours is larger; files have their own way in. */
  static final int LARGEST_BODY = 128 * 1024;

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type.isRecord();
  }

  @Override
  public Record readFrom(
      Class<Record> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    byte[] bytes = body.readNBytes(LARGEST_BODY + 1);
    if (bytes.length > LARGEST_BODY) {
      throw Problem.of(ProblemCode.BODY_TOO_LARGE);
    }
    JsonObject object;
    try (JsonReader reader = Json.createReader(new java.io.ByteArrayInputStream(bytes))) {
      JsonStructure read = reader.read();
      if (!(read instanceof JsonObject found)) {
        throw Problem.of(ProblemCode.MALFORMED_JSON);
      }
      object = found;
    } catch (JsonException | IllegalStateException e) {
      throw Problem.of(ProblemCode.MALFORMED_JSON);
    }
    List<FieldProblem> problems = new ArrayList<>();
    Record value = record(type, object, "", problems);
    if (!problems.isEmpty()) {
      throw new Problem(ProblemCode.VALIDATION, problems);
    }
    return value;
  }

  private static <R extends Record> R record(
      Class<R> type, JsonObject object, String path, List<FieldProblem> problems) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    @Nullable Object[] values = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      String name = path + components[i].getName();
      values[i] =
          value(
              components[i].getGenericType(), object.get(components[i].getName()), name, problems);
    }
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A request's record needs its canonical constructor", e);
    }
  }

  private static @Nullable Object value(
      Type type, @Nullable JsonValue json, String name, List<FieldProblem> problems) {
    if (json == null || json.getValueType() == JsonValue.ValueType.NULL) {
      return null;
    }
    if (type instanceof ParameterizedType list && json instanceof jakarta.json.JsonArray array) {
      List<Object> values = new ArrayList<>();
      for (int i = 0; i < array.size(); i++) {
        Object value =
            value(list.getActualTypeArguments()[0], array.get(i), name + "[" + i + "]", problems);
        if (value != null) {
          values.add(value);
        }
      }
      return values;
    }
    if (type instanceof Class<?> plain) {
      Object value = plainValue(plain, json, name, problems);
      if (value != null) {
        return value;
      }
    }
    if (problems.stream().noneMatch(p -> p.field().startsWith(name))) {
      problems.add(FieldProblem.of(name, "malformed"));
    }
    return null;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // enum and record types are known only by reflection
  private static @Nullable Object plainValue(
      Class<?> type, JsonValue json, String name, List<FieldProblem> problems) {
    if (type.isRecord() && json instanceof JsonObject object) {
      return record((Class<? extends Record>) type, object, name + ".", problems);
    }
    if (type == Boolean.class) {
      return switch (json.getValueType()) {
        case TRUE -> Boolean.TRUE;
        case FALSE -> Boolean.FALSE;
        default -> null;
      };
    }
    if (type == Integer.class && json instanceof JsonNumber number) {
      return number.isIntegral() && number.bigDecimalValue().abs().compareTo(LARGEST) <= 0
          ? number.intValue()
          : null;
    }
    if (!(json instanceof JsonString string)) {
      return null;
    }
    if (type == String.class) {
      return string.getString();
    }
    try {
      if (type == UUID.class) {
        return UUID.fromString(string.getString());
      }
      if (type == Instant.class) {
        return Instant.parse(string.getString());
      }
      if (type.isEnum()) {
        return Enum.valueOf((Class<? extends Enum>) type, string.getString());
      }
    } catch (IllegalArgumentException | DateTimeParseException e) {
      problems.add(FieldProblem.of(name, type.isEnum() ? "unknown-value" : "malformed"));
    }
    return null;
  }

  private static final java.math.BigDecimal LARGEST =
      java.math.BigDecimal.valueOf(Integer.MAX_VALUE);
}
