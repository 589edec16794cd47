package frontpage.cli;

import frontpage.checker.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reply with what people found in it.
 *
 * @param contested what one of two editors found; it counts neither way
 * @param verdict null where nobody gave one
 */
record LabelledReply(
    String id,
    Language language,
    Case one,
    List<Place> wanted,
    List<Place> contested,
    @Nullable String verdict) {

  /** A labelled or found place. */
  record Place(String rule, int start, int end) {
    boolean meets(Place other) {
      return rule.equals(other.rule) && start < other.end && other.start < end;
    }

    /** One of the two is raised, and the label may be the other. */
    static Place of(String rule, int start, int end) {
      return new Place(rule.equals("no-next-step") ? "empty-reply" : rule, start, end);
    }
  }

  static LabelledReply of(Map<?, ?> json) {
    Case one = Case.of(json, Language.EN);
    String reply = one.draft().text();
    Language given = Language.ofTag(Case.text(json, "lang"));
    return new LabelledReply(
        String.valueOf(json.get("id")),
        given == null ? Language.detect(reply) : given,
        one,
        places(json.get("findings"), reply),
        places(json.get("contested"), reply),
        Case.text(json, "verdict"));
  }

  private static List<Place> places(@Nullable Object list, String reply) {
    List<Place> places = new ArrayList<>();
    if (list instanceof List<?> labels) {
      for (Object label : labels) {
        if (label instanceof Map<?, ?> map) {
          places.add(place(map, reply));
        }
      }
    }
    return places;
  }

  private static Place place(Map<?, ?> label, String reply) {
    String rule = String.valueOf(label.get("rule"));
    if (label.get("span") instanceof List<?> span) {
      return Place.of(rule, number(span.get(0)), number(span.get(1)));
    }
    String quote = label.get("quote") instanceof String text ? text : "";
    if (quote.isEmpty()) {
      return Place.of(rule, 0, reply.length());
    }
    int at = reply.indexOf(quote);
    for (int i = number(label.get("n")); i > 0; i--) {
      at = reply.indexOf(quote, at + 1);
    }
    return Place.of(rule, at, at + quote.length());
  }

  private static int number(@Nullable Object value) {
    return value instanceof Double number ? number.intValue() : 0;
  }
}
