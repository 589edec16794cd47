package frontpage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void readsEveryKindOfValue() {
    assertThat(Json.parse(" {\"a\":[1,-2.5e1,true,false,null,\"\\u00e9\\n\\\"\"]} "))
        .isEqualTo(Map.of("a", java.util.Arrays.asList(1.0, -25.0, true, false, null, "é\n\"")));
  }

  @Test
  void refusesWhatIsNotJson() {
    for (String bad : List.of("", "{", "[1,]", "{\"a\" 1}", "01x", "\"a", "nul", "{} {}", "'a'")) {
      assertThatThrownBy(() -> Json.parse(bad)).as(bad).isInstanceOf(Json.Mistake.class);
    }
  }

  @Test
  void refusesEndlessNesting() {
    assertThatThrownBy(() -> Json.parse("[".repeat(100_000))).isInstanceOf(Json.Mistake.class);
  }

  @Test
  void writesLoneSurrogatesEscaped() {
    assertThat(JsonLine.of("a\ud83d")).isEqualTo("\"a\\ud83d\"");
    assertThat(Json.parse(JsonLine.of("😀"))).isEqualTo("😀");
  }
}
