package frontpage.integration.imports;

/** A row that cannot be a review, with the field and the stable code that say why. */
final class BadRow extends Exception {
  private static final long serialVersionUID = 1L;

  private final String field;
  private final String code;

  BadRow(String field, String code) {
    super(code, null, false, false);
    this.field = field;
    this.code = code;
  }

  String field() {
    return field;
  }

  String code() {
    return code;
  }
}
