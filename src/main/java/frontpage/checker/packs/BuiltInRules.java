package frontpage.checker.packs;

import frontpage.checker.Finding;
import frontpage.checker.Language;
import frontpage.checker.MoveSpan;
import frontpage.checker.ReplyContext;
import frontpage.checker.ReplyDraft;
import frontpage.checker.Report;
import frontpage.checker.RuleBook;
import frontpage.checker.RuleChoices;
import frontpage.checker.RuleInfo;
import frontpage.checker.SensitiveSpan;
import frontpage.checker.Severity;
import frontpage.checker.Verdict;
import frontpage.checker.rules.Conclusions;
import frontpage.checker.rules.FoundMoves;
import frontpage.checker.rules.Guard;
import frontpage.checker.rules.Promises;
import frontpage.checker.rules.Proof;
import frontpage.checker.rules.RuleSet;
import frontpage.checker.rules.RuleSpec;
import frontpage.checker.terms.Confided;
import frontpage.checker.terms.Place;
import frontpage.checker.terms.Terms;
import frontpage.checker.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a pack; without one, those that come with the product. A language is compiled when
 * it is first needed.
 */
public final class BuiltInRules implements RuleBook {

  /** What these rules find is a term as a whole. */
  private static final Set<String> TOLD_WHOLE = Set.of("address", "email", "birth-date");

  private final RulePack pack;
  private final Map<String, RuleSpec> specs;
  private final RuleSet rules;
  private final RuleChoices choices;
  private final Lazy russian;
  private final Lazy english;

  public BuiltInRules() {
    this(RulePack.builtIn());
  }

  public BuiltInRules(RulePack pack) {
    this.pack = pack;
    this.specs = pack.specs();
    this.rules = new RuleSet(specs, pack.regexRules());
    this.choices = RuleChoices.NONE;
    this.russian = new Lazy(pack, Language.RU);
    this.english = new Lazy(pack, Language.EN);
  }

  private BuiltInRules(BuiltInRules other, RuleChoices choices) {
    this.pack = other.pack;
    this.specs = other.specs;
    this.rules = other.rules;
    this.choices = choices;
    this.russian = other.russian;
    this.english = other.english;
  }

  @Override
  public RuleBook choosing(RuleChoices wanted) {
    return new BuiltInRules(this, wanted);
  }

  @Override
  public String version() {
    String chosen = choices.version();
    return chosen.isEmpty() ? pack.version() : pack.version() + '-' + chosen;
  }

  @Override
  public List<RuleInfo> rules(Language language) {
    List<RuleInfo> all = new ArrayList<>();
    for (RuleSpec spec : specs.values()) {
      RuleSpec.Words words = spec.words().get(language);
      if (spec.severity() != null && words != null) {
        all.add(new RuleInfo(spec.id(), spec.severity(), words.message(), words.why()));
      }
    }
    return all;
  }

  /** The pack behind it, for its examples. */
  public RulePack pack() {
    return pack;
  }

  @Override
  public Report check(ReplyDraft draft, ReplyContext context) {
    Proof proof = proof(draft.text(), draft.language(), context);
    List<Finding> findings = Conclusions.settle(chosen(rules.findings(proof)));
    List<MoveSpan> moves = FoundMoves.in(proof);
    return new Report(
        findings,
        moves,
        FoundMoves.missing(proof, moves),
        Verdict.of(findings),
        Conclusions.headline(proof, findings, moves),
        Promises.in(proof));
  }

  @Override
  public List<SensitiveSpan> sensitive(String text, @Nullable Language language) {
    Proof proof = proof(text, language, ReplyContext.NONE).ofVisitor();
    return Conclusions.disjoint(rules.sensitive(proof, Guard.SPLIT));
  }

  @Override
  public List<SensitiveSpan> personal(String text, @Nullable Language language) {
    Proof proof = proof(text, language, ReplyContext.NONE).ofVisitor();
    return Conclusions.disjoint(rules.sensitive(proof, Guard.NAME));
  }

  private List<Finding> chosen(List<Finding> findings) {
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings) {
      RuleSpec spec = specs.get(finding.rule());
      Severity own = spec == null ? null : spec.severity();
      Finding as = own == null ? finding : choices.applied(finding, own);
      if (as != null) {
        kept.add(as);
      }
    }
    return kept;
  }

  @Override
  public List<String> confided(String text) {
    Proof proof = proof(text, null, ReplyContext.NONE);
    List<Place> known =
        Conclusions.disjoint(rules.sensitive(proof, Guard.NAME)).stream()
            .filter(span -> TOLD_WHOLE.contains(span.rule()))
            .map(span -> new Place(span.start(), span.end()))
            .toList();
    return Confided.in(proof.text(), known);
  }

  @Override
  public List<String> givenAway(List<String> terms, String text) {
    Text open = Text.of(text, compiled(Language.detect(text)).lexicon());
    return terms.stream().filter(t -> Terms.of(List.of(t)).knownFrom(open)).toList();
  }

  private Proof proof(String source, @Nullable Language given, ReplyContext context) {
    Language language = given == null ? Language.detect(source) : given;
    CompiledPack compiled = compiled(language);
    Text text = Text.of(source, compiled.lexicon());
    return new Proof(
        text,
        context,
        compiled.index().match(text),
        specs,
        (other, tongue) -> Text.of(other, compiled(tongue).lexicon()),
        compiled.index()::match);
  }

  private CompiledPack compiled(Language language) {
    return language == Language.RU ? russian.get() : english.get();
  }

  /** Compiles once, whoever comes first. */
  private static final class Lazy {
    private final RulePack pack;
    private final Language language;
    private volatile @Nullable CompiledPack made;

    Lazy(RulePack pack, Language language) {
      this.pack = pack;
      this.language = language;
    }

    CompiledPack get() {
      CompiledPack known = made;
      if (known == null) {
        synchronized (this) {
          known = made;
          if (known == null) {
            known = pack.compile(language);
            made = known;
          }
        }
      }
      return known;
    }
  }
}
