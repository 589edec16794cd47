package frontpage.checker.terms;

import frontpage.checker.text.Text;
import frontpage.checker.text.TokenType;
import java.util.ArrayList;
import java.util.List;

/** A street with its house; neither alone tells where somebody lives. */
record PlaceTerm(List<String> streets, String house) implements Term {
  private static final int REACH = 5;

  @Override
  public List<Place> in(PublicText text) {
    Text words = text.words();
    List<Place> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!street(words.token(i).form())) {
        continue;
      }
      int number = number(words, i, 1);
      if (number < 0) {
        number = number(words, i, -1);
      }
      if (number >= 0) {
        int first = Math.min(i, number);
        int last = Math.max(i, number);
        found.add(new Place(words.token(first).start(), words.token(last).end()));
      }
    }
    return found;
  }

  private boolean street(String form) {
    return streets.stream().anyMatch(s -> SameWord.names(form, s));
  }

  /** The token of the house, looking one way over what belongs to an address; -1 for none. */
  private int number(Text text, int from, int step) {
    for (int n = 1; n <= REACH; n++) {
      int at = from + step * n;
      if (at < 0 || at >= text.size()) {
        return -1;
      }
      String form = text.token(at).form();
      if (Character.isDigit(form.codePointAt(0))) {
        return same(form) ? at : -1;
      }
      boolean between =
          text.token(at).type() == TokenType.MARK
              || form.equals(".")
              || Term.PLACE_WORDS.contains(form)
              || street(form);
      if (!between) {
        return -1;
      }
    }
    return -1;
  }

  private boolean same(String form) {
    return Skeleton.latinLike(form).equals(Skeleton.latinLike(house));
  }

  @Override
  public String toString() {
    return "PlaceTerm[…]";
  }
}
