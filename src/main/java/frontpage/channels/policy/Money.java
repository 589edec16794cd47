package frontpage.channels.policy;

import frontpage.Problem;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;

/**
 * An amount that is not negative, in a currency of ISO 4217.
 *
 * @param amount with at most the currency's own decimal places
 */
public record Money(BigDecimal amount, String currency) {
  /** What a request's two fields are checked with before {@link #of}. */
  public static final String AMOUNT = "\\d{1,9}([.,]\\d{1,3})?";

  public static final String CURRENCY = "[A-Za-z]{3}";

  /**
   * As people type it, with a comma or a point; what is no money is a field problem of {@code
   * amount} or {@code currency}.
   */
  public static Money of(String amount, String currency) {
    Currency known;
    try {
      known = Currency.getInstance(currency.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw Problem.field("currency", "unknown-value");
    }
    BigDecimal value = new BigDecimal(amount.replace(',', '.'));
    if (value.scale() > Math.max(0, known.getDefaultFractionDigits())) {
      throw Problem.field("amount", "malformed");
    }
    return new Money(value, known.getCurrencyCode());
  }

  /** Whether it is no more than the limit; sums of different currencies are not compared. */
  public boolean within(Money limit) {
    return currency.equals(limit.currency) && amount.compareTo(limit.amount) <= 0;
  }

  /** The amount as a plain decimal, such as {@code 49.90}. */
  public String plain() {
    return amount.toPlainString();
  }
}
