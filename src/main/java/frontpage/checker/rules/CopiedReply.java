package frontpage.checker.rules;

import frontpage.checker.text.Fold;
import java.util.HashSet;
import java.util.Set;

/** Nearly the same words as an earlier reply; names and numbers do not make a difference. */
record CopiedReply() implements Detector {

  private static final int SHINGLE = 3;
  private static final int SHORTEST = 8;
  private static final double SAME = 0.75;

  @Override
  public void find(Proof proof, Sink sink) {
    if (proof.context().earlier().isEmpty()) {
      return;
    }
    Set<String> own = shingles(proof.source());
    if (own.size() < SHORTEST) {
      return;
    }
    for (String earlier : proof.context().earlier()) {
      Set<String> other = shingles(earlier);
      Set<String> common = new HashSet<>(own);
      common.retainAll(other);
      int union = own.size() + other.size() - common.size();
      if (union > 0 && (double) common.size() / union >= SAME) {
        sink.addWhole(proof);
        return;
      }
    }
  }

  private static Set<String> shingles(String source) {
    String[] words = source.split("[^\\p{L}]+");
    Set<String> shingles = new HashSet<>();
    StringBuilder kept = new StringBuilder();
    java.util.List<String> plain = new java.util.ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      boolean name = i > 0 && !words[i].isEmpty() && Character.isUpperCase(words[i].charAt(0));
      if (!words[i].isEmpty() && !name) {
        plain.add(Fold.word(words[i]));
      }
    }
    for (int i = 0; i + SHINGLE <= plain.size(); i++) {
      kept.setLength(0);
      shingles.add(kept.append(String.join(" ", plain.subList(i, i + SHINGLE))).toString());
    }
    return shingles;
  }
}
