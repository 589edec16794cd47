package frontpage;

/**
 * What is wrong with one field of a request.
 *
 * @param field path in the request's JSON, as {@code page.key}
 * @param code stable: required, too-long, too-short, out-of-range, malformed, forbidden-characters,
 *     unknown-value
 * @param limit the bound that was passed, or 0
 */
public record FieldProblem(String field, String code, long limit) {
  public static FieldProblem of(String field, String code) {
    return new FieldProblem(field, code, 0);
  }
}
