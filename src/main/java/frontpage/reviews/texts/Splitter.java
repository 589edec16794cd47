package frontpage.reviews.texts;

import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.checker.Checker;
import frontpage.checker.Language;
import frontpage.checker.SensitiveSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parts a visitor's text before anything of it is stored. */
@ApplicationScoped
public class Splitter {
  /** These are stored nowhere, so no visitor can keep them in public by calling them harmless. */
  private static final Set<String> NEVER = Set.of("payment-card", "credentials");

  private static final String MASK = "•••••";
  private final Checker checker = Checker.standard();

  public List<FoundPlace> find(@Nullable String title, String text, @Nullable Language language) {
    List<FoundPlace> found = new ArrayList<>();
    if (title != null) {
      add(found, "title", title, language);
    }
    add(found, "text", text, language);
    return found;
  }

  private void add(List<FoundPlace> found, String field, String text, @Nullable Language language) {
    for (SensitiveSpan span : checker.sensitive(text, language)) {
      found.add(
          new FoundPlace(
              field, span.start(), span.end(), span.rule(), !NEVER.contains(span.rule())));
    }
  }

  /** Parts a new text; the problem {@code sensitive-data} where its author wants to be asked. */
  public SplitText part(TypedText typed) {
    return part(typed, List.of());
  }

  /**
   * Parts an edited text. Nothing is asked, or cut out, a second time: what was masked stays so,
   * and what its author called harmless is.
   *
   * @param before the texts that the author may have edited
   */
  public SplitText part(TypedText typed, List<SplitText> before) {
    StandingMasks masks = new StandingMasks(before);
    List<Mask> standing =
        Stream.of("title", "text")
            .flatMap(field -> masks.in(field, typed.field(field)).stream())
            .toList();
    List<FoundPlace> found = undecided(typed, before, standing);
    if (typed.asks() && !found.isEmpty()) {
      throw Problem.of(ProblemCode.SENSITIVE_DATA).with("findings", found);
    }
    return split(
        typed.title(),
        typed.text(),
        found.stream().filter(place -> !typed.keeps(place)).toList(),
        standing);
  }

  private List<FoundPlace> undecided(TypedText typed, List<SplitText> before, List<Mask> standing) {
    Language spoken = Language.ofTag(typed.language());
    Set<String> harmless =
        before.stream()
            .flatMap(stood -> foundIn(stood, spoken))
            .collect(Collectors.toUnmodifiableSet());
    return findBeside(standing, typed.title(), typed.text(), spoken).stream()
        .filter(
            place ->
                !place.canKeep() || !harmless.contains(words(place, typed.field(place.field()))))
        .toList();
  }

  private List<FoundPlace> findBeside(
      List<Mask> standing, @Nullable String title, String text, @Nullable Language language) {
    return find(title, text, language).stream()
        .filter(place -> standing.stream().noneMatch(mask -> covers(mask, place)))
        .toList();
  }

  /** What looks sensitive in a text that stands, and was therefore called harmless. */
  private Stream<String> foundIn(SplitText stood, @Nullable Language language) {
    return find(stood.title(), stood.text(), language).stream()
        .map(place -> words(place, stood.field(place.field())));
  }

  private static String words(FoundPlace place, String field) {
    return place.rule() + ":" + field.substring(place.start(), place.end());
  }

  private static boolean covers(Mask mask, FoundPlace place) {
    return mask.field().equals(place.field())
        && mask.start() <= place.start()
        && place.end() <= mask.end();
  }

  /** Cuts the found places out of the two texts. */
  public SplitText split(@Nullable String title, String text, List<FoundPlace> places) {
    return split(title, text, places, List.of());
  }

  /** A text without anything that looks sensitive, whatever its author called it. */
  SplitText withoutPersonalData(SplitText stood, String language) {
    List<Mask> standing = stood.masks();
    List<FoundPlace> found =
        findBeside(standing, stood.title(), stood.text(), Language.ofTag(language));
    return split(stood.title(), stood.text(), found, standing);
  }

  private static SplitText split(
      @Nullable String title, String text, List<FoundPlace> places, List<Mask> standing) {
    List<Mask> masks = new ArrayList<>();
    List<CutSpan> cut = new ArrayList<>();
    String publicTitle =
        title == null ? null : cut(title, gaps("title", title, places, standing), masks, cut);
    String publicText = cut(text, gaps("text", text, places, standing), masks, cut);
    return new SplitText(publicTitle, publicText, masks, cut);
  }

  /** The text without what may be stored nowhere; the rest may be sensitive, it stays private. */
  public @Nullable String withoutSecrets(@Nullable String text, @Nullable Language language) {
    if (text == null) {
      return null;
    }
    List<FoundPlace> secrets = new ArrayList<>();
    add(secrets, "text", text, language);
    secrets.removeIf(FoundPlace::canKeep);
    return split(null, text, secrets).text();
  }

  /** A place that is masked in public: found now, or masked before. */
  private record Gap(FoundPlace place, String dots, boolean isFound) {}

  /** In the order of the text; what is found swallows the mask that it reaches into. */
  private static List<Gap> gaps(
      String field, String text, List<FoundPlace> places, List<Mask> standing) {
    List<FoundPlace> found = places.stream().filter(p -> p.field().equals(field)).toList();
    return Stream.concat(
            found.stream()
                .map(p -> new Gap(p, mask(p.rule(), text.substring(p.start(), p.end())), true)),
            standing.stream()
                .filter(m -> m.field().equals(field))
                .filter(
                    m -> found.stream().noneMatch(p -> p.start() < m.end() && m.start() < p.end()))
                .map(m -> new FoundPlace(field, m.start(), m.end(), m.rule(), false))
                .map(p -> new Gap(p, text.substring(p.start(), p.end()), false)))
        .sorted(Comparator.comparingInt(gap -> gap.place().start()))
        .toList();
  }

  private static String cut(String text, List<Gap> gaps, List<Mask> masks, List<CutSpan> cut) {
    StringBuilder open = new StringBuilder();
    int from = 0;
    for (Gap gap : gaps) {
      FoundPlace place = gap.place();
      open.append(text, from, place.start());
      int end = open.length() + gap.dots().length();
      masks.add(new Mask(place.field(), open.length(), end, place.rule()));
      if (gap.isFound()) {
        String words = text.substring(place.start(), place.end());
        String said = NEVER.contains(place.rule()) ? gap.dots() : words;
        cut.add(new CutSpan(place.field(), place.rule(), said));
      }
      open.append(gap.dots());
      from = place.end();
    }
    return open.append(text, from, text.length()).toString();
  }

  /** Of a card its last four digits stay, so that its owner knows which one was meant. */
  private static String mask(String rule, String secret) {
    if (!rule.equals("payment-card")) {
      return MASK;
    }
    StringBuilder digits = new StringBuilder();
    secret
        .codePoints()
        .filter(Character::isDigit)
        .forEach(c -> digits.append(Character.digit(c, 10)));
    return digits.length() < 12 ? MASK : "•••• " + digits.substring(digits.length() - 4);
  }
}
