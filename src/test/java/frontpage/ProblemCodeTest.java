package frontpage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemCodeTest {

  @ParameterizedTest
  @EnumSource
  void everyCodeSpeaksBothLanguages(ProblemCode code) {
    for (String language : new String[] {"ru", "en"}) {
      assertThat(Messages.text(language, "problem." + code.code() + ".title")).isNotBlank();
      assertThat(Messages.text(language, "problem." + code.code() + ".detail")).isNotBlank();
    }
  }
}
