package frontpage.checker.packs;

/** A mistake in a pack, as {@code file:line:column: what is wrong}. */
public final class PackError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public PackError(String file, int line, int column, String message) {
    super(file + ":" + line + ":" + column + ": " + message);
  }
}
