package frontpage.channels.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontpage.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
  private static final Money FIFTY = Money.of("50", "EUR");

  @ParameterizedTest
  @CsvSource({"'50,00', EUR, true", "50.01, EUR, false", "1, USD, false", "0, eur, true"})
  void aSumIsWithinALimitOfItsOwnCurrency(String amount, String currency, boolean within) {
    assertThat(Money.of(amount, currency).within(FIFTY)).isEqualTo(within);
  }

  @ParameterizedTest
  @CsvSource({"1.5, JPY", "1.234, EUR", "1, ZZZ"})
  void whatIsNoMoneyIsAProblem(String amount, String currency) {
    assertThatThrownBy(() -> Money.of(amount, currency)).isInstanceOf(Problem.class);
  }

  @Test
  void aSumIsKeptAsItWasTyped() {
    assertThat(Money.of("49,90", "rub").plain()).isEqualTo("49.90");
  }
}
