package frontpage.channels.contacts;

import frontpage.PlainText;
import frontpage.Problem;
import frontpage.channels.contacts.Contact.Choice;
import frontpage.channels.policy.Policy;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A choice as it is sent; what a way needs is asked for, what it does not need is dropped.
 *
 * @param email a new address, from the customer only
 * @param number in any spelling; without a country code it is one of the customer's own country
 */
public record NewContact(
    @NotNull Way way,
    @Nullable @Size(max = 254) @Email @PlainText String email,
    @Nullable @Size(max = 40) @PlainText String number,
    @Nullable @Pattern(regexp = TIME) String from,
    @Nullable @Pattern(regexp = TIME) String until,
    @Nullable @Size(max = 60) String zone,
    @Nullable @Size(max = 40) @PlainText String messenger,
    @Nullable @Size(max = 80) @PlainText String account) {
  static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

  /**
   * @param language the customer's
   */
  Choice checked(Policy policy, String language) {
    return switch (way) {
      case HERE, EMAIL -> Choice.of(way);
      case CALL -> call(language);
      case MESSENGER -> messenger(policy);
    };
  }

  private Choice call(String language) {
    String begin = needed("from", from);
    String end = needed("until", until);
    if (end.compareTo(begin) <= 0) {
      throw Problem.field("until", "out-of-range");
    }
    return new Choice(
        way, PhoneNumber.read(needed("number", number), language), begin, end, zone(), null, null);
  }

  private Choice messenger(Policy policy) {
    String name = needed("messenger", messenger);
    if (!policy.offers(name)) {
      throw Problem.field("messenger", "unknown-value");
    }
    return new Choice(way, null, null, null, null, name, needed("account", account));
  }

  private String knownZone() {
    try {
      return ZoneId.of(needed("zone", zone)).getId();
    } catch (DateTimeException e) {
      throw Problem.field("zone", "unknown-value");
    }
  }

  private static String needed(String field, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw Problem.field(field, "required");
    }
    return value.strip();
  }

  @Override
  public String toString() {
    return "NewContact[" + way + "]";
  }
}
