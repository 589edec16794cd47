package frontpage.checker.rules;

import frontpage.checker.Language;
import frontpage.checker.Severity;
import frontpage.checker.text.Text;
import frontpage.checker.text.TokenType;
import frontpage.checker.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person by name and surname. The customer's own stands first: name parts that the customer did
 * not publish are errors, a colleague's surname is a warning; the signer and the public staff are
 * free.
 */
record FullNames() implements Detector {

  private static final Set<String> DOCTORS = Set.of("dr", "prof");

  @Override
  public void find(Proof proof, Sink sink) {
    Text text = proof.text();
    Set<String> free = free(proof);
    int limit = proof.visitors() ? text.size() : proof.layout().signature();
    List<PersonName> names = PersonNames.in(text, proof.visitors(), author(proof));
    for (PersonName name : names) {
      boolean signer = name.first() >= limit;
      boolean told = !proof.visitors() && known(text, name, free);
      boolean work = !proof.visitors() && quoted(text, name);
      if (signer || told || work || addressed(proof, name) || ofPlace(proof, name)) {
        continue;
      }
      sink.add(name.start(text), name.end(text), severity(proof, name));
    }
    greetedPatronymic(proof, sink);
    if (!proof.visitors()) {
      loneSurnames(proof, names, free, sink);
    }
  }

  private static void loneSurnames(
      Proof proof, List<PersonName> names, Set<String> free, Sink sink) {
    Text text = proof.text();
    for (int i : LoneSurnames.in(proof)) {
      PersonName name = new PersonName(i, i + 1, -1, -1);
      boolean part = names.stream().anyMatch(n -> n.first() <= i && i < n.last());
      if (!part && !Names.among(text, i, free) && !ofPlace(proof, name)) {
        sink.add(name.start(text), name.end(text), severity(proof, name));
      }
    }
  }

  /** Everything that is public already. */
  private static Set<String> free(Proof proof) {
    Set<String> free = new HashSet<>();
    String author = proof.context().author();
    if (author != null) {
      free.addAll(Tokens.forms(author));
    }
    for (String person : proof.context().staff()) {
      free.addAll(Tokens.forms(person));
    }
    for (String place : proof.context().official()) {
      free.addAll(Tokens.forms(place));
    }
    for (String brand : proof.context().brands()) {
      free.addAll(Tokens.forms(brand));
    }
    Text review = proof.review();
    if (review != null) {
      for (int i = 0; i < review.size(); i++) {
        free.add(review.token(i).form());
        review.readings(i).forEach(reading -> free.add(reading.lemma()));
      }
    }
    proof.context().thread().forEach(earlier -> free.addAll(Tokens.forms(earlier)));
    return free;
  }

  /** Whether every part but the first name is public. */
  private static boolean known(Text text, PersonName name, Set<String> free) {
    for (int i = name.first(); i < name.last(); i++) {
      if (text.token(i).type() != TokenType.WORD || text.token(i).form().length() < 2) {
        continue;
      }
      if (name.surname(i) && !Names.among(text, i, free)) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String author(Proof proof) {
    return proof.visitors() ? null : proof.context().author();
  }

  /**
   * Whom a reply greets is the author, of whom nothing more is known here; or it is the wrong
   * person, when the author signed with another surname. A doctor is called so by everybody.
   */
  private static boolean addressed(Proof proof, PersonName name) {
    if (proof.visitors()) {
      return false;
    }
    String author = proof.context().author();
    return greeted(proof, name)
        ? author == null || surnamed(author)
        : DOCTORS.contains(proof.text().token(name.given()).form()) && name.given() < name.first();
  }

  private static boolean greeted(Proof proof, PersonName name) {
    Layout layout = proof.layout();
    return layout.greets() && name.start(proof.text()) < layout.greetingEnd();
  }

  private static boolean surnamed(String author) {
    return Tokens.forms(author).stream().filter(part -> part.length() > 2).count() > 1;
  }

  /** «Михаил Светлов» in quotes of its own is a ship, a book or a café. */
  private static boolean quoted(Text text, PersonName name) {
    return name.first() > 0
        && name.last() < text.size()
        && text.token(name.first() - 1).form().equals("«")
        && text.token(name.last()).form().equals("»");
  }

  /** «улица Маршала Жукова» is nobody; «директор театра Алексей Гладков» is somebody. */
  private static boolean ofPlace(Proof proof, PersonName name) {
    Text text = proof.text();
    int sentence = text.sentences().get(text.sentenceOf(name.first())).first();
    for (int i = Math.max(sentence, name.first() - 3); i < name.first(); i++) {
      boolean place =
          proof.hits().touches("place-word", text.token(i).start(), text.token(i).end());
      boolean own = name.given() < 0 || !nominative(text, name.given());
      if (place && (nominative(text, i) || own)) {
        return true;
      }
    }
    return false;
  }

  private static boolean nominative(Text text, int token) {
    return text.language() == Language.EN
        || text.readings(token).stream().anyMatch(r -> r.lemma().equals(text.token(token).form()));
  }

  private static Severity severity(Proof proof, PersonName name) {
    Text text = proof.text();
    int sentence = text.sentenceOf(name.first());
    int from = text.sentences().get(sentence).start();
    int to = text.sentences().get(sentence).end();
    String author = proof.context().author();
    boolean customer =
        proof.hits().touches("in-the-name-of", from, to)
            || (!proof.visitors() && greeted(proof, name));
    for (int i = name.first(); i < name.last() && !customer; i++) {
      customer = Names.ofAuthor(text.token(i).form(), text.readings(i), author);
    }
    return customer ? Severity.ERROR : Severity.WARNING;
  }

  /** «Анна Петровна» to an author who calls herself «Анна К.». */
  private static void greetedPatronymic(Proof proof, Sink sink) {
    Text text = proof.text();
    String author = proof.context().author();
    Layout layout = proof.layout();
    if (text.language() != Language.RU || author == null || !layout.named()) {
      return;
    }
    List<String> published = Tokens.forms(author);
    for (int i = text.tokenAt(layout.greetingStart()); i < text.size(); i++) {
      if (text.token(i).start() >= layout.greetingEnd()) {
        return;
      }
      boolean patronymic =
          text.token(i).type() == TokenType.WORD
              && text.isCapitalised(i)
              && Names.tagged(text.readings(i), "Patr")
              && !Names.tagged(text.readings(i), "Fam");
      if (patronymic && !published.contains(text.token(i).form())) {
        sink.add(text.token(i).start(), text.token(i).end(), Severity.ERROR);
      }
    }
  }
}
