package frontpage.checker.rules;

import frontpage.checker.Fault;
import frontpage.checker.Kind;
import frontpage.checker.Language;
import frontpage.checker.ReplyContext;
import frontpage.checker.rules.Hits.Hit;
import frontpage.checker.text.Sentence;
import frontpage.checker.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A reply laid out for the detectors: its words, what the phrases found, its opening and its end.
 * Used by one thread; what is costly is made when it is first asked for.
 */
public final class Proof {

  private final Text text;
  private final ReplyContext context;
  private final Hits hits;
  private final Map<String, RuleSpec> specs;
  private final BiFunction<String, Language, Text> reader;
  private final Function<Text, Hits> matcher;
  private final Map<String, List<Hit>> kept = new HashMap<>();
  private @Nullable Layout layout;
  private @Nullable Text review;
  private @Nullable Set<String> told;
  private @Nullable Official official;
  private @Nullable Digits digits;
  private @Nullable Figures figures;
  private boolean visitors;

  public Proof(
      Text text,
      ReplyContext context,
      Hits hits,
      Map<String, RuleSpec> specs,
      BiFunction<String, Language, Text> reader,
      Function<Text, Hits> matcher) {
    this.text = text;
    this.context = context;
    this.hits = hits;
    this.specs = specs;
    this.reader = reader;
    this.matcher = matcher;
  }

  /** Says that a visitor wrote the text: it has no signer, and is not held back for a guess. */
  public Proof ofVisitor() {
    visitors = true;
    return this;
  }

  boolean visitors() {
    return visitors;
  }

  public Text text() {
    return text;
  }

  /** The original text, into which every span points. */
  public String source() {
    return text.original();
  }

  public Language language() {
    return text.language();
  }

  public ReplyContext context() {
    return context;
  }

  public Hits hits() {
    return hits;
  }

  public Layout layout() {
    if (layout == null) {
      layout = Layout.of(this);
    }
    return layout;
  }

  /** The site's own contacts. */
  public Official official() {
    if (official == null) {
      official = new Official(context.official());
    }
    return official;
  }

  /** The runs of digits, however grouped. */
  public Digits digits() {
    if (digits == null) {
      digits = Digits.of(text.original());
    }
    return digits;
  }

  /** What the runs of digits are. */
  public Figures figures() {
    if (figures == null) {
      figures = Figures.of(this);
    }
    return figures;
  }

  /** The review as words, null when it is not known. */
  public @Nullable Text review() {
    String source = context.review();
    if (source == null || source.isBlank()) {
      return null;
    }
    if (review == null) {
      Language given = context.reviewLanguage();
      review = reader.apply(source, given == null ? Language.detect(source) : given);
    }
    return review;
  }

  /** The review's words that carry its matter; empty when it is not known. */
  Set<String> told() {
    if (told == null) {
      Text known = review();
      told = known == null ? Set.of() : Set.copyOf(ContentWords.of(known, 0, known.size()));
    }
    return told;
  }

  /** The earlier replies of this thread that speak the same language. */
  List<Proof> earlierInThread() {
    return context.thread().stream()
        .filter(said -> Language.detect(said) == language())
        .map(said -> reader.apply(said, language()))
        .map(said -> new Proof(said, context, matcher.apply(said), specs, reader, matcher))
        .toList();
  }

  /** What the phrases find in another text. */
  Hits hitsIn(Text other) {
    return matcher.apply(other);
  }

  /** Whether a single word insults. */
  boolean insulting(String word) {
    return !matcher.apply(reader.apply(word, language())).of("insult").isEmpty();
  }

  /** Another text as words. */
  Text read(String source, Language language) {
    return reader.apply(source, language);
  }

  /** Whether an unhappy customer is answered; a low rating tells as long as nobody set the kind. */
  public boolean complaint() {
    Kind kind = context.kind();
    Integer rating = context.rating();
    return kind == null ? rating != null && rating <= 2 : kind == Kind.COMPLAINT;
  }

  public boolean fault(Fault fault) {
    return context.fault() == fault;
  }

  /** The matches of a rule's phrases that none of its exceptions takes back. */
  public List<Hit> phrases(String rule) {
    List<Hit> known = kept.get(rule);
    if (known == null) {
      known = keep(rule);
      kept.put(rule, known);
    }
    return known;
  }

  private List<Hit> keep(String rule) {
    List<Hit> found = hits.of(rule);
    if (found.isEmpty() || hits.any(rule + "/text")) {
      return List.of();
    }
    return found.stream().filter(h -> !excepted(rule, h)).toList();
  }

  public boolean says(String set) {
    return !phrases(set).isEmpty();
  }

  private boolean excepted(String rule, Hit hit) {
    if (hits.touches(rule + "/except", hit.start(), hit.end())) {
      return true;
    }
    Sentence sentence = text.sentences().get(text.sentenceOf(hit.match().first()));
    return hits.touches(rule + "/sentence", sentence.start(), sentence.end());
  }

  /** What the packs say about a rule. */
  public @Nullable RuleSpec spec(String rule) {
    return specs.get(rule);
  }
}
