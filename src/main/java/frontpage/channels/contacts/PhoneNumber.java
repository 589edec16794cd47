package frontpage.channels.contacts;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import frontpage.Problem;

/** A telephone number that somebody could be called under. */
final class PhoneNumber {
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  private PhoneNumber() {}

  /**
   * @param language a Russian number may be written without its country code, others not
   * @return in the international spelling; what is no possible number is a field problem
   */
  static String read(String typed, String language) {
    try {
      Phonenumber.PhoneNumber number = NUMBERS.parse(typed, language.equals("ru") ? "RU" : "ZZ");
      // New ranges are opened faster than libraries are renewed, so a possible number will do.
      if (NUMBERS.isPossibleNumber(number)) {
        return NUMBERS.format(number, PhoneNumberFormat.INTERNATIONAL);
      }
    } catch (NumberParseException e) {
      // the same answer as for an impossible one
    }
    throw Problem.field("number", "no-phone-number");
  }
}
