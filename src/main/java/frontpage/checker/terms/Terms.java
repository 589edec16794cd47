package frontpage.checker.terms;

import frontpage.checker.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was said in private, ready to be looked for in public texts. */
public final class Terms {
  private final List<Term> terms;

  private Terms(List<Term> terms) {
    this.terms = terms;
  }

  /**
   * @param said as {@link Confided} gives it, or as an integrator writes it: one name, number,
   *     address or identifier each
   */
  public static Terms of(List<String> said) {
    return new Terms(said.stream().flatMap(s -> Term.of(s).stream()).distinct().toList());
  }

  /** Only those that an open text does not tell already. */
  public Terms without(Text open) {
    PublicText text = new PublicText(open, true);
    return new Terms(terms.stream().filter(t -> t.in(text).isEmpty()).toList());
  }

  /** Whether an open text tells one of them. */
  public boolean knownFrom(Text open) {
    PublicText text = new PublicText(open, true);
    return terms.stream().anyMatch(t -> !t.in(text).isEmpty());
  }

  /** Where a text gives one of them away; in no order, places may overlap. */
  public List<Place> in(Text text) {
    PublicText spellings = new PublicText(text, false);
    Set<Place> places = new LinkedHashSet<>();
    terms.forEach(t -> places.addAll(t.in(spellings)));
    return new ArrayList<>(places);
  }
}
