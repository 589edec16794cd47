package frontpage.reviews;

import frontpage.checker.Checker;
import frontpage.checker.Language;
import frontpage.checker.SensitiveSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parts a visitor's text before anything of it is stored. */
@ApplicationScoped
class Splitter {
  /** These are stored nowhere, so no visitor can keep them in public by calling them harmless. */
  private static final Set<String> NEVER = Set.of("payment-card", "credentials");

  private static final String MASK = "•••••";
  private final Checker checker = Checker.standard();

  List<FoundPlace> find(@Nullable String title, String text, @Nullable Language language) {
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

  /** Cuts the found places out of the two texts. */
  SplitText split(@Nullable String title, String text, List<FoundPlace> places) {
    List<Mask> masks = new ArrayList<>();
    List<PrivateParts.CutSpan> cut = new ArrayList<>();
    String publicTitle = title == null ? null : cut(title, "title", places, masks, cut);
    String publicText = cut(text, "text", places, masks, cut);
    return new SplitText(publicTitle, publicText, masks, cut);
  }

  /** The text without what may be stored nowhere; the rest may be sensitive, it stays private. */
  @Nullable String withoutSecrets(@Nullable String text, @Nullable Language language) {
    if (text == null) {
      return null;
    }
    List<FoundPlace> secrets = new ArrayList<>();
    add(secrets, "text", text, language);
    secrets.removeIf(FoundPlace::canKeep);
    return cut(text, "text", secrets, new ArrayList<>(), new ArrayList<>());
  }

  private static String cut(
      String text,
      String field,
      List<FoundPlace> places,
      List<Mask> masks,
      List<PrivateParts.CutSpan> cut) {
    StringBuilder open = new StringBuilder();
    int from = 0;
    for (FoundPlace place : places) {
      if (!place.field().equals(field)) {
        continue;
      }
      open.append(text, from, place.start());
      String secret = text.substring(place.start(), place.end());
      String mask = mask(place.rule(), secret);
      masks.add(new Mask(field, open.length(), open.length() + mask.length(), place.rule()));
      cut.add(
          new PrivateParts.CutSpan(
              field, place.rule(), NEVER.contains(place.rule()) ? mask : secret));
      open.append(mask);
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
