package frontpage.checker.text;

import frontpage.checker.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** The lemmas and tags of word forms, from LanguageTool's dictionaries. Safe for many threads. */
public final class Morphology {

  /** One way to read a form: «стекло» is a noun and a verb. */
  public record Reading(String lemma, String tag) {}

  private final Dictionary dictionary;
  private final ConcurrentLinkedQueue<DictionaryLookup> idle = new ConcurrentLinkedQueue<>();

  private Morphology(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** Opens the dictionary of a language; takes some 30 ms. */
  public static Morphology of(Language language) {
    String base =
        language == Language.RU
            ? "/org/languagetool/resource/ru/russian"
            : "/org/languagetool/resource/en/english";
    try (InputStream words = open(base + ".dict");
        InputStream info = open(base + ".info")) {
      return new Morphology(Dictionary.read(words, info));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the dictionary " + base, e);
    }
  }

  private static InputStream open(String path) {
    return Objects.requireNonNull(Morphology.class.getResourceAsStream(path), path);
  }

  /** Every way to read a form; empty when the dictionary lacks it. */
  public List<Reading> readings(String form) {
    DictionaryLookup lookup = idle.poll();
    if (lookup == null) {
      lookup = new DictionaryLookup(dictionary);
    }
    try {
      Set<Reading> found = new LinkedHashSet<>();
      add(lookup, form, found);
      if (form.indexOf('е') >= 0 && found.isEmpty()) {
        for (int at = form.indexOf('е'); at >= 0; at = form.indexOf('е', at + 1)) {
          add(lookup, form.substring(0, at) + 'ё' + form.substring(at + 1), found);
        }
      }
      add(lookup, capitalised(form), found);
      return new ArrayList<>(found);
    } finally {
      idle.add(lookup);
    }
  }

  private static void add(DictionaryLookup lookup, String form, Set<Reading> found) {
    for (WordData data : lookup.lookup(form)) {
      CharSequence lemma = data.getStem();
      CharSequence tag = data.getTag();
      if (lemma != null) {
        found.add(
            new Reading(
                lemma.toString().toLowerCase(Locale.ROOT).replace('ё', 'е'),
                tag == null ? "" : tag.toString()));
      }
    }
  }

  private static String capitalised(String form) {
    return form.isEmpty()
        ? form
        : form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
  }
}
