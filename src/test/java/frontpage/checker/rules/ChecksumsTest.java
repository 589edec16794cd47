package frontpage.checker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChecksumsTest {

  @Test
  void rightNumbersPassAndOneWrongDigitFails() {
    assertThat(Checksums.luhn("4111111111111111")).isTrue();
    assertThat(Checksums.luhn("4111111111111112")).isFalse();
    assertThat(Checksums.iban("GB82WEST12345698765432")).isTrue();
    assertThat(Checksums.iban("GB82WEST12345698765433")).isFalse();
    assertThat(Checksums.snils("11223344595")).isTrue();
    assertThat(Checksums.snils("11223344594")).isFalse();
    assertThat(Checksums.inn("500100732259")).isTrue();
    assertThat(Checksums.inn("500100732258")).isFalse();
    assertThat(Checksums.inn("7830002293")).isTrue();
  }
}
