package frontpage;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** Absent values are written as null: a client sees every member that a shape has. */
@Provider
public class JsonConfig implements ContextResolver<Jsonb> {
  private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

  @Override
  public Jsonb getContext(Class<?> type) {
    return JSON;
  }

  /** The same writer for what is stored as JSON. */
  public static Jsonb json() {
    return JSON;
  }
}
