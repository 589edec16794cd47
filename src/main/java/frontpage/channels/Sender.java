package frontpage.channels;

import java.util.Locale;

/** Who wrote a message. */
enum Sender {
  CUSTOMER,
  STAFF,
  /** Facts about the channel itself, told in the reader's language. */
  SYSTEM;

  /** The ciphertext is bound to who wrote it, so that a changed row does not change the speaker. */
  Purpose purpose() {
    return Purpose.valueOf("MESSAGE_" + name().toUpperCase(Locale.ROOT));
  }
}
