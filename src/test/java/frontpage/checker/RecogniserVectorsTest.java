package frontpage.checker;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The hints while typing and the engine run one list, so that a visitor is not told one thing
 * before "Send" and another behind it.
 */
class RecogniserVectorsTest {
  private static final Path VECTORS = Path.of("widgets/test/shared/recogniser-vectors.json");
  private static final Pattern MARK = Pattern.compile("\\[\\[(?<rule>[a-z-]+)\\|(?<quote>.*?)]]");
  private static final Set<String> HINTED =
      Set.of("payment-card", "bank-account", "phone", "email");

  private final Checker checker = Checker.standard();

  @Test
  void theEngineFindsWhatTheHintsFind() throws IOException {
    List<String> examples = list("examples");
    assertThat(examples).isNotEmpty();
    for (String example : examples) {
      List<String> wanted = new ArrayList<>();
      Matcher mark = MARK.matcher(example);
      while (mark.find()) {
        wanted.add(mark.group("rule") + " " + mark.group("quote"));
      }
      assertThat(found(MARK.matcher(example).replaceAll("${quote}"))).as(example).isEqualTo(wanted);
    }
  }

  @Test
  void theEngineLeavesAloneWhatTheHintsLeaveAlone() throws IOException {
    List<String> examples = list("leaveAlone");
    assertThat(examples).isNotEmpty();
    for (String example : examples) {
      assertThat(found(example)).as(example).isEmpty();
    }
  }

  private List<String> found(String text) {
    return checker.sensitive(text, null).stream()
        .filter(span -> HINTED.contains(span.rule()))
        .map(span -> span.rule() + " " + text.substring(span.start(), span.end()))
        .toList();
  }

  private static List<String> list(String name) throws IOException {
    try (var reader = Json.createReader(Files.newBufferedReader(VECTORS))) {
      JsonObject vectors = reader.readObject();
      return vectors.getJsonArray(name).getValuesAs(JsonString::getString);
    }
  }
}
