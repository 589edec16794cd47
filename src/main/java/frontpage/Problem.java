package frontpage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request that cannot be served, told as problem+json. It carries no text that a user typed. */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemCode code;
  private final transient List<FieldProblem> fields;
  private final transient Map<String, Object> extras = new LinkedHashMap<>();

  public Problem(ProblemCode code, List<FieldProblem> fields) {
    super(code.code(), null, false, false);
    this.code = code;
    this.fields = List.copyOf(fields);
  }

  public static Problem of(ProblemCode code) {
    return new Problem(code, List.of());
  }

  public static Problem field(String field, String code) {
    return new Problem(ProblemCode.VALIDATION, List.of(FieldProblem.of(field, code)));
  }

  /** Adds a member to the problem's JSON; the value is anything JSON-B can write. */
  public Problem with(String name, Object value) {
    extras.put(name, value);
    return this;
  }

  public ProblemCode code() {
    return code;
  }

  public List<FieldProblem> fields() {
    return fields;
  }

  public Map<String, Object> extras() {
    return extras;
  }
}
