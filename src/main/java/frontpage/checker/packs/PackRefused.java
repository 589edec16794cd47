package frontpage.checker.packs;

import java.util.List;

/** A site's pack that is not loaded, with everything that is wrong with it. */
public final class PackRefused extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<String> mistakes;

  PackRefused(String folder, List<String> mistakes) {
    super("The pack " + folder + " is refused:\n" + String.join("\n", mistakes));
    this.mistakes = List.copyOf(mistakes);
  }

  /** Each as {@code file:line:column: what is wrong}. */
  public List<String> mistakes() {
    return mistakes;
  }
}
