package frontpage;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request that cannot be served, told as problem+json. It carries no text that a user typed. */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The member that holds the seconds to wait. */
  static final String RETRY_AFTER = "retryAfter";

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

  /** A limit was reached; the header Retry-After says the same in whole seconds. */
  public static Problem tooMany(Duration wait) {
    long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    return of(ProblemCode.TOO_MANY_REQUESTS).with(RETRY_AFTER, seconds);
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
