package frontpage.cli;

import frontpage.checker.Fault;
import frontpage.checker.Kind;
import frontpage.checker.Language;
import frontpage.checker.ReplyContext;
import frontpage.checker.ReplyDraft;
import frontpage.checker.Sector;
import frontpage.checker.Voice;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One line of input; what is absent or null stays unknown. */
record Case(@Nullable Object id, ReplyDraft draft, ReplyContext context) {

  static Case of(Map<?, ?> json, Language messages) {
    String reply = text(json, "reply");
    if (reply == null) {
      throw new IllegalArgumentException("'reply' is missing");
    }
    Language language = Language.ofTag(text(json, "lang"));
    ReplyContext context =
        ReplyContext.builder()
            .review(text(json, "review"))
            .rating(rating(json.get("rating")))
            .author(text(json, "author"))
            .kind(constant(Kind.class, text(json, "kind")))
            .fault(constant(Fault.class, text(json, "fault")))
            .voice(constant(Voice.class, text(json, "voice")))
            .official(texts(json, "official"))
            .brands(texts(json, "brands"))
            .staff(texts(json, "staff"))
            .date(date(text(json, "date")))
            .thread(texts(json, "thread"))
            .earlier(texts(json, "earlier"))
            .privateTerms(texts(json, "private"))
            .sectors(sectors(texts(json, "sectors")))
            .messages(messages)
            .build();
    boolean spoken = language != null && Language.detect(reply) == language;
    return new Case(json.get("id"), new ReplyDraft(reply, spoken ? language : null), context);
  }

  static @Nullable String text(Map<?, ?> json, String name) {
    Object value = json.get(name);
    if (value == null) {
      return null;
    }
    if (value instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("'" + name + "' must be a text");
  }

  private static List<String> texts(Map<?, ?> json, String name) {
    Object value = json.get(name);
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      return list.stream().filter(String.class::isInstance).map(String.class::cast).toList();
    }
    throw new IllegalArgumentException("'" + name + "' must be a list");
  }

  private static Set<Sector> sectors(List<String> ids) {
    Set<Sector> sectors = EnumSet.noneOf(Sector.class);
    for (String id : ids) {
      Sector sector = Sector.ofId(id);
      if (sector == null) {
        throw new IllegalArgumentException("unknown sector '" + id + "'");
      }
      sectors.add(sector);
    }
    return sectors;
  }

  /** Collections hold ratings as numbers, as texts, and as shares of one; only 1 to 5 is known. */
  private static @Nullable Integer rating(@Nullable Object value) {
    try {
      double stars = value == null ? 0 : Double.parseDouble(value.toString());
      return stars >= 1 && stars <= 5 ? Integer.valueOf((int) Math.round(stars)) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static @Nullable LocalDate date(@Nullable String value) {
    try {
      return value == null || value.length() < 10 ? null : LocalDate.parse(value.substring(0, 10));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("'date' must be like 2026-05-14", e);
    }
  }

  private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String value) {
    if (value == null) {
      return null;
    }
    try {
      return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("unknown value '" + value + "'", e);
    }
  }
}
