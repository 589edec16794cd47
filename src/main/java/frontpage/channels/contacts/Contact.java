package frontpage.channels.contacts;

import org.jspecify.annotations.Nullable;

/**
 * A choice of how to go on, and who made it; sealed as it is.
 *
 * @param name who of the side it was
 * @param at when, in ISO 8601
 */
public record Contact(Choice choice, By by, @Nullable String name, String at) {
  /** Which side chose. */
  enum By {
    CUSTOMER,
    STAFF
  }

  /**
   * The choice itself.
   *
   * @param number for a call, as people write it internationally
   * @param from when a call suits, {@code 10:00}; {@code until} alike, both in {@code zone}
   * @param zone of the customer's clock, such as {@code Europe/Berlin}
   * @param account of the customer in the messenger
   */
  public record Choice(
      Way way,
      @Nullable String number,
      @Nullable String from,
      @Nullable String until,
      @Nullable String zone,
      @Nullable String messenger,
      @Nullable String account) {
    static Choice of(Way way) {
      return new Choice(way, null, null, null, null, null, null);
    }

    @Override
    public String toString() {
      return "Choice[" + way + "]";
    }
  }

  @Override
  public String toString() {
    return "Contact[" + choice + "]";
  }
}
