package frontpage.cli;

import frontpage.checker.Language;
import frontpage.checker.RuleChoices;
import frontpage.checker.packs.Example;
import frontpage.checker.packs.RulePack;
import frontpage.checker.rules.RuleSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rules' documentation from the packs themselves: a page for each rule in both
 * languages, and one that lists them. The build runs it, so that a page cannot say what the rule
 * does not do. Static, without scripts: it is served under the strictest policy.
 */
public final class RulePages {

  /** As many examples of each sort as show the idea. */
  private static final int SHOWN = 3;

  private final RulePack pack;
  private final List<RuleSpec> rules;

  private RulePages(RulePack pack) {
    this.pack = pack;
    this.rules = pack.specs().values().stream().filter(r -> r.severity() != null).toList();
  }

  /** Takes the folder to write to. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    RulePages pages = new RulePages(RulePack.builtInWithExamples());
    Files.writeString(folder.resolve("index.html"), pages.index());
    for (RuleSpec rule : pages.rules) {
      Files.writeString(folder.resolve(rule.id() + ".html"), pages.page(rule));
    }
  }

  private String index() {
    String rows =
        rules.stream()
            .map(
                rule ->
                    "<tr><th scope=\"row\"><a href=\"%s.html\">%s</a></th><td>%s</td>%s%s</tr>\n"
                        .formatted(
                            rule.id(),
                            rule.id(),
                            severity(rule, Language.EN),
                            cell(rule, Language.RU),
                            cell(rule, Language.EN)))
            .collect(Collectors.joining());
    return whole(
        text(Language.EN, "title"),
        "<h1>%s <span lang=\"ru\">%s</span></h1>\n<div class=\"wide\"><table>\n<thead><tr>%s</tr></thead>\n<tbody>\n%s</tbody></table></div>"
            .formatted(
                text(Language.EN, "title"),
                text(Language.RU, "title"),
                "<th scope=\"col\">%s</th><th scope=\"col\">%s</th><th scope=\"col\" lang=\"ru\">%s</th><th scope=\"col\">%s</th>"
                    .formatted(
                        text(Language.EN, "rule"),
                        text(Language.EN, "severity"),
                        text(Language.RU, "says"),
                        text(Language.EN, "says")),
                rows));
  }

  private static String cell(RuleSpec rule, Language language) {
    return "<td lang=\"%s\">%s</td>"
        .formatted(language.id(), escaped(words(rule, language).message()));
  }

  private String page(RuleSpec rule) {
    return whole(
        rule.id(),
        "<p><a href=\"./\">%s <span lang=\"ru\">%s</span></a></p>\n<h1><code>%s</code></h1>\n<div class=\"languages\">\n%s%s</div>"
            .formatted(
                text(Language.EN, "title"),
                text(Language.RU, "title"),
                rule.id(),
                article(rule, Language.RU),
                article(rule, Language.EN)));
  }

  private String article(RuleSpec rule, Language language) {
    RuleSpec.Words words = words(rule, language);
    return "<article lang=\"%s\">\n<p class=\"severity %s\">%s</p>\n<h2>%s</h2>\n<p>%s</p>\n%s%s<p class=\"soft\">%s</p>\n</article>\n"
        .formatted(
            language.id(),
            Objects.requireNonNull(rule.severity()).id(),
            severity(rule, language),
            escaped(words.message()),
            escaped(words.why()),
            examples(rule, language, true),
            examples(rule, language, false),
            text(language, "floor." + RuleChoices.allowed(rule.id()).get(0).id()));
  }

  private String examples(RuleSpec rule, Language language, boolean flags) {
    String items =
        pack.examples(language)
            .filter(e -> e.rule().equals(rule.id()) && e.flags() == flags)
            .limit(SHOWN)
            .map(example -> "<li>" + item(example, language) + "</li>\n")
            .collect(Collectors.joining());
    return items.isEmpty()
        ? ""
        : "<h3>%s</h3>\n<ul class=\"%s\">\n%s</ul>\n"
            .formatted(text(language, flags ? "flagged" : "passes"), flags ? "bad" : "good", items);
  }

  private static String item(Example example, Language language) {
    String review = example.context().review();
    String before =
        review == null
            ? ""
            : "<p class=\"soft\">%s</p>".formatted(text(language, "under", escaped(review)));
    return before + (example.flags() ? marked(example) : escaped(example.text()));
  }

  private static String marked(Example example) {
    String text = example.text();
    return escaped(text.substring(0, example.start()))
        + "<mark>"
        + escaped(text.substring(example.start(), example.end()))
        + "</mark>"
        + escaped(text.substring(example.end()));
  }

  private static String severity(RuleSpec rule, Language language) {
    return text(language, "severity." + Objects.requireNonNull(rule.severity()).id());
  }

  private static RuleSpec.Words words(RuleSpec rule, Language language) {
    return Objects.requireNonNull(rule.words().get(language), rule.id());
  }

  private static String text(Language language, String key, @Nullable Object... values) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "frontpage.cli.messages",
            language == Language.RU ? Locale.forLanguageTag("ru") : Locale.ENGLISH,
            RulePages.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
  }

  private static String whole(String title, String body) {
    return """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%s</title>
        <link rel="icon" href="/desk/favicon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="/rules/rules.css">
        </head>
        <body>
        <main>
        %s
        </main>
        </body>
        </html>
        """
        .formatted(escaped(title), body);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
