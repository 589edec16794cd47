package frontpage.channels.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontpage.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {
  @ParameterizedTest
  @CsvSource({
    "8 (921) 555-01-02, ru, +7 921 555-01-02",
    "+44 20 79460123, ru, +44 20 7946 0123",
    "+49 30 901820, en, +49 30 901820"
  })
  void aNumberIsWrittenInternationally(String typed, String language, String number) {
    assertThat(PhoneNumber.read(typed, language)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"020 7946 0123, en", "12, ru", "tomorrow, ru", "+7 921, ru"})
  void whatNobodyCanCallIsAProblem(String typed, String language) {
    assertThatThrownBy(() -> PhoneNumber.read(typed, language)).isInstanceOf(Problem.class);
  }
}
