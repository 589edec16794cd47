package frontpage.checker;

import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** The front-page checker. Immutable and safe for any number of threads. */
public final class Checker {

  private final RuleBook rules;

  public Checker(RuleBook rules) {
    this.rules = Objects.requireNonNull(rules, "rules");
  }

  /** With the built-in packs, which are loaded once, at the first call. */
  public static Checker standard() {
    return Standard.INSTANCE;
  }

  /** Checks a public reply; a pure function of its arguments. */
  public Report check(ReplyDraft draft, ReplyContext context) {
    return rules.check(draft, context);
  }

  /**
   * What a visitor should not tell everybody: sorted, not overlapping.
   *
   * @param language null to have it detected
   */
  public List<SensitiveSpan> sensitive(String text, @Nullable Language language) {
    return rules.sensitive(text, language);
  }

  /**
   * Like {@link #sensitive}, with persons' full names and addresses, which a review may well hold
   * (a doctor is praised by name) and which are therefore not split off by themselves.
   */
  public List<SensitiveSpan> personal(String text, @Nullable Language language) {
    return rules.personal(text, language);
  }

  /** A checker with the same rules as a site wants them; cheap. */
  public Checker choosing(RuleChoices choices) {
    return new Checker(rules.choosing(choices));
  }

  /** The rules, as they are shown in a language. */
  public List<RuleInfo> rules(Language language) {
    return rules.rules(language);
  }

  /**
   * What of a private message must not stand in public: identifiers, names, addresses, sums and
   * file names, as {@link ReplyContext#privateTerms} takes them.
   */
  public List<String> confided(String text) {
    return rules.confided(text);
  }

  /** Those of the terms that a text gives away, in any spelling. */
  public List<String> givenAway(List<String> terms, String text) {
    return rules.givenAway(terms, text);
  }

  /** Names the rules that gave a report; changes whenever one of them does. */
  public String packVersion() {
    return rules.version();
  }

  private static final class Standard {
    static final Checker INSTANCE =
        new Checker(
            ServiceLoader.load(RuleBook.class, RuleBook.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule packs on the class path")));
  }
}
