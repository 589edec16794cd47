package frontpage.checker.text;

import frontpage.checker.Language;
import frontpage.checker.text.Morphology.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The words of a language as the rules know them: form to lemmas to the rules' numbers. */
public final class Lexicon {

  /** How many forms are remembered; a text of made-up words must not fill the memory. */
  private static final int REMEMBERED = 60_000;

  private static final int LONGEST_WORD = 60;
  private static final int[] NONE = {};

  /**
   * A form with everything known about it.
   *
   * @param ids numbers of its lemmas, of the form itself and of its classes, as far as rules ask
   */
  public record Entry(List<Reading> readings, int[] ids) {}

  private final Language language;
  private final Morphology morphology;
  private final OwnWords own;
  private final Map<String, int[]> numbers;
  private final ConcurrentHashMap<String, Entry> remembered = new ConcurrentHashMap<>();

  /**
   * @param numbers which numbers stand for a lemma ("просить"), a form ("=просим") or a class
   *     ("#number")
   */
  public Lexicon(
      Language language, Morphology morphology, OwnWords own, Map<String, int[]> numbers) {
    this.language = language;
    this.morphology = morphology;
    this.own = own;
    this.numbers = Map.copyOf(numbers);
  }

  public Language language() {
    return language;
  }

  /** Looks a folded form up. */
  public Entry entry(String form) {
    Entry known = remembered.get(form);
    if (known != null) {
      return known;
    }
    Entry made = make(form);
    if (remembered.size() < REMEMBERED) {
      remembered.put(form, made);
    }
    return made;
  }

  /** The numbers of a class such as {@code #number}. */
  int[] classNumbers(String name) {
    return numbers.getOrDefault(name, NONE);
  }

  private Entry make(String form) {
    if (form.length() > LONGEST_WORD) {
      return new Entry(List.of(), NONE);
    }
    List<Reading> readings = readings(form, morphology, own);
    int[] ids = Arrays.copyOf(numbers.getOrDefault("=" + form, NONE), 0);
    ids = join(ids, numbers.getOrDefault("=" + form, NONE));
    for (Reading reading : readings) {
      ids = join(ids, numbers.getOrDefault(reading.lemma(), NONE));
      ids = join(ids, numbers.getOrDefault(tense(reading), NONE));
      ids = join(ids, numbers.getOrDefault(completed(reading), NONE));
    }
    String meant = Fold.undisguised(form);
    if (readings.isEmpty() && !meant.equals(form)) {
      ids = join(ids, entry(meant).ids());
    }
    return new Entry(readings, ids);
  }

  /** The class of a verb's form: who does it, and when. */
  private static String tense(Reading reading) {
    String tag = reading.tag();
    if (!tag.startsWith("VB:") || reading.lemma().equals("быть")) {
      return "";
    }
    if (tag.startsWith("VB:Fut")) {
      return tag.endsWith("P1") ? "#we-will" : tag.endsWith("P3") ? "#they-will" : "";
    }
    if (tag.startsWith("VB:Past")) {
      return tag.contains(":PL") ? "#they-did" : "#did";
    }
    if (tag.startsWith("VB:IMP")) {
      return "#do";
    }
    if (tag.startsWith("VB:Real")) {
      return tag.endsWith("P1") ? "#we-do" : "";
    }
    return tag.startsWith("VB:INF") ? "#to-do" : "";
  }

  /** The class of what was brought to its end: «заменили», not «меняли». */
  private static String completed(Reading reading) {
    String tag = reading.tag();
    boolean past = tag.startsWith("VB:Past") && tag.contains(":PFV:");
    return past && tag.contains(":PL") ? "#they-have-done" : "";
  }

  /** All ways to read a form: from the dictionary, from the own list, or by its last part. */
  public static List<Reading> readings(String form, Morphology morphology, OwnWords own) {
    List<Reading> listed = own.readings(form);
    if (!listed.isEmpty()) {
      return listed;
    }
    List<Reading> found = morphology.readings(form);
    int hyphen = form.lastIndexOf('-');
    if (found.isEmpty() && hyphen > 0 && hyphen < form.length() - 1) {
      return morphology.readings(form.substring(hyphen + 1));
    }
    return found;
  }

  /** Merges two sorted lists of numbers; called for every token, hence by hand. */
  static int[] join(int[] a, int[] b) {
    if (b.length == 0) {
      return a;
    }
    if (a.length == 0) {
      return b;
    }
    int[] both = new int[a.length + b.length];
    int count = 0;
    int i = 0;
    int j = 0;
    while (i < a.length || j < b.length) {
      int next = j == b.length || (i < a.length && a[i] <= b[j]) ? a[i++] : b[j++];
      if (count == 0 || both[count - 1] != next) {
        both[count++] = next;
      }
    }
    return count == both.length ? both : Arrays.copyOf(both, count);
  }
}
