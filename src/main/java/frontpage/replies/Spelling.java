package frontpage.replies;

import frontpage.Messages;
import frontpage.checker.Finding;
import frontpage.checker.Language;
import frontpage.checker.Replacement;
import frontpage.checker.ReplyDraft;
import frontpage.checker.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks an operator's own LanguageTool server about spelling and grammar, where one is set. It only
 * ever suggests: no answer, a late one or a wrong one is the same as nothing found.
 */
@ApplicationScoped
public class Spelling {
  static final String RULE = "spelling";

  private static final Logger LOG = Logger.getLogger(Spelling.class.getName());
  private static final int MOST_REPLACEMENTS = 3;

  /** Style is the business of our own rules. */
  private static final Set<String> ISSUES = Set.of("misspelling", "grammar");

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

  private Optional<String> server = Optional.empty();
  private int millis;

  protected Spelling() {}

  /**
   * @param server such as {@code http://localhost:8010}; empty switches it off
   * @param millis after which nobody waits any longer
   */
  @Inject
  Spelling(
      @ConfigProperty(name = "frontpage.languagetool.url") Optional<String> server,
      @ConfigProperty(name = "frontpage.languagetool.millis") int millis) {
    this.server = server;
    this.millis = millis;
  }

  /**
   * @param known words that are right here: brands, names
   * @param messages language of the findings
   */
  List<Finding> find(ReplyDraft draft, List<String> known, Language messages) {
    if (server.isEmpty() || draft.text().isBlank()) {
      return List.of();
    }
    try {
      return found(ask(server.get(), draft), draft.text(), known, messages);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    } catch (IOException | ExecutionException | TimeoutException | RuntimeException e) {
      // Only the type: a message could quote the reply.
      LOG.log(Level.WARNING, "LanguageTool gave no answer: {0}", e.getClass().getName());
      return List.of();
    }
  }

  private JsonObject ask(String url, ReplyDraft draft)
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    Language language = draft.language() == null ? Language.detect(draft.text()) : draft.language();
    String form =
        "language="
            + (language == Language.RU ? "ru-RU" : "en-GB")
            + "&text="
            + URLEncoder.encode(draft.text(), StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + "/v2/check"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    // The client's own time limit ends with the headers; this one holds for the body as well.
    HttpResponse<String> answer =
        http.sendAsync(request, BodyHandlers.ofString()).get(millis, TimeUnit.MILLISECONDS);
    if (answer.statusCode() != 200) {
      throw new IOException("status " + answer.statusCode());
    }
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  private static List<Finding> found(
      JsonObject answer, String text, List<String> known, Language messages) {
    List<Finding> findings = new ArrayList<>();
    for (JsonObject match : answer.getJsonArray("matches").getValuesAs(JsonObject.class)) {
      int start = match.getInt("offset");
      int end = start + match.getInt("length");
      String quote = text.substring(start, end);
      boolean ours = ISSUES.contains(match.getJsonObject("rule").getString("issueType", ""));
      if (ours && !known.contains(quote) && !ReplyDraft.PRIVATE_MARKER.contains(quote)) {
        findings.add(finding(match, start, end, quote, messages));
      }
    }
    return findings;
  }

  private static Finding finding(
      JsonObject match, int start, int end, String quote, Language messages) {
    List<Replacement> replacements =
        match.getJsonArray("replacements").getValuesAs(JsonObject.class).stream()
            .limit(MOST_REPLACEMENTS)
            .map(one -> Replacement.with(one.getString("value")))
            .toList();
    return new Finding(
        RULE,
        Severity.SUGGESTION,
        start,
        end,
        quote,
        false,
        Messages.text(messages.id(), "spelling.message"),
        match.getString("message"),
        replacements);
  }
}
