package frontpage.checker.packs;

import frontpage.checker.Fault;
import frontpage.checker.Kind;
import frontpage.checker.Language;
import frontpage.checker.ReplyContext;
import frontpage.checker.Sector;
import frontpage.checker.Voice;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the examples of one rule in one language, with the context they stand in. */
final class ExampleReader {

  private static final Set<String> CONTEXT =
      Set.of(
          "text",
          "review",
          "rating",
          "author",
          "kind",
          "fault",
          "official",
          "brands",
          "staff",
          "voice",
          "date",
          "thread",
          "earlier",
          "private",
          "sectors");

  private final String file;
  private final String rule;
  private final Language language;
  private final Map<String, Yaml> common;

  ExampleReader(String file, String rule, Language language, @Nullable Yaml common) {
    this.file = file;
    this.rule = rule;
    this.language = language;
    this.common = common == null ? Map.of() : common.map(CONTEXT);
  }

  List<Example> read(@Nullable Yaml flag, @Nullable Yaml pass) {
    List<Example> examples = new ArrayList<>();
    if (flag != null) {
      flag.items().forEach(item -> examples.addAll(examples(item, true)));
    }
    if (pass != null) {
      pass.items().forEach(item -> examples.addAll(examples(item, false)));
    }
    return List.copyOf(examples);
  }

  private List<Example> examples(Yaml item, boolean flags) {
    Map<String, Yaml> own = item.isMap() ? item.map(CONTEXT) : Map.of("text", item);
    Yaml line = own.get("text");
    if (line == null) {
      throw item.error("the example has no 'text'");
    }
    ReplyContext context = context(own);
    try {
      return Choices.of(line.text()).stream()
          .map(marked -> example(line, marked, flags, context))
          .toList();
    } catch (Choices.Mistake e) {
      throw line.error(String.valueOf(e.getMessage()), e.column() + 1);
    }
  }

  private Example example(Yaml line, String marked, boolean flags, ReplyContext context) {
    int open = marked.indexOf(Example.OPEN);
    int close = marked.indexOf(Example.CLOSE);
    if (flags && (open < 0 || close < open)) {
      throw line.error("the finding is not marked with " + Example.OPEN + "…" + Example.CLOSE);
    }
    if (!flags && (open >= 0 || close >= 0)) {
      throw line.error("nothing can be marked in a text that must pass");
    }
    String plain =
        marked.replace(String.valueOf(Example.OPEN), "").replace(String.valueOf(Example.CLOSE), "");
    String place = line.error(rule).getMessage();
    return new Example(
        rule, plain, flags ? open : -1, flags ? close - 1 : -1, context, String.valueOf(place));
  }

  private ReplyContext context(Map<String, Yaml> own) {
    Map<String, Yaml> all = new HashMap<>(common);
    all.putAll(own);
    ReplyContext.Builder context = ReplyContext.builder().messages(language);
    all.forEach((name, value) -> tell(context, name, value));
    return context.build();
  }

  private void tell(ReplyContext.Builder context, String name, Yaml value) {
    try {
      set(context, name, value);
    } catch (NumberFormatException | DateTimeParseException e) {
      throw value.error("no " + name + ": '" + value.text() + "'");
    }
  }

  private static Set<Sector> sectors(Yaml list) {
    return list.items().stream()
        .map(item -> Yaml.constant(Sector.class, item))
        .collect(Collectors.toSet());
  }

  private void set(ReplyContext.Builder context, String name, Yaml value) {
    switch (name) {
      case "review" -> context.review(value.text());
      case "rating" -> context.rating(rating(value));
      case "author" -> context.author(value.text());
      case "kind" -> context.kind(Yaml.constant(Kind.class, value));
      case "fault" -> context.fault(Yaml.constant(Fault.class, value));
      case "official" -> context.official(value.texts());
      case "brands" -> context.brands(value.texts());
      case "staff" -> context.staff(value.texts());
      case "voice" -> context.voice(Yaml.constant(Voice.class, value));
      case "date" -> context.date(LocalDate.parse(value.text()));
      case "thread" -> context.thread(value.texts());
      case "earlier" -> context.earlier(value.texts());
      case "sectors" -> context.sectors(sectors(value));
      case "private" -> context.privateTerms(value.texts());
      default -> {
        if (!name.equals("text")) {
          throw value.error("unknown context in " + file);
        }
      }
    }
  }

  private static Integer rating(Yaml value) {
    Integer stars = Integer.valueOf(value.text());
    if (stars < 1 || stars > 5) {
      throw value.error("a rating is 1 to 5");
    }
    return stars;
  }
}
