package frontpage.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontpage.channels.ChannelKey.UnreadableSecret;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChannelKeyTest {
  private static final String TEXT = "Мой заказ 4711, flat 12 🏠";

  private final MasterKey master = MasterKey.of(MasterKey.randomBytes());
  private final UUID channel = UUID.randomUUID();
  private final UUID item = UUID.randomUUID();
  private final ChannelKey key = ChannelKey.fresh(channel);
  private final String sealed = key.seal(Purpose.MESSAGE_CUSTOMER, item, TEXT);

  @Test
  void whatWasSealedOpensAfterTheKeyWasStored() {
    ChannelKey again = ChannelKey.unwrap(channel, key.wrapped(master), master);
    assertThat(again.open(Purpose.MESSAGE_CUSTOMER, item, sealed)).isEqualTo(TEXT);
  }

  @Test
  void neitherTextNorKeyIsReadableInWhatIsStored() {
    byte[] bytes = Base64.getDecoder().decode(sealed);
    assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("4711", "заказ");
    assertThat(key.seal(Purpose.MESSAGE_CUSTOMER, item, TEXT)).isNotEqualTo(sealed);
  }

  @Test
  void anotherChannelDoesNotOpenIt() {
    UUID other = UUID.randomUUID();
    String wrapped = key.wrapped(master);
    assertThatThrownBy(() -> ChannelKey.unwrap(other, wrapped, master))
        .isInstanceOf(UnreadableSecret.class);
    assertThatThrownBy(() -> ChannelKey.fresh(other).open(Purpose.MESSAGE_CUSTOMER, item, sealed))
        .isInstanceOf(UnreadableSecret.class);
  }

  @Test
  void itIsBoundToItsItemAndItsPurpose() {
    assertThatThrownBy(() -> key.open(Purpose.MESSAGE_CUSTOMER, UUID.randomUUID(), sealed))
        .isInstanceOf(UnreadableSecret.class);
    assertThatThrownBy(() -> key.open(Purpose.MESSAGE_STAFF, item, sealed))
        .isInstanceOf(UnreadableSecret.class);
    assertThatThrownBy(() -> key.open(Purpose.PART, item, sealed))
        .isInstanceOf(UnreadableSecret.class);
  }

  @Test
  void everyAlteredByteIsNoticed() {
    byte[] bytes = Base64.getDecoder().decode(sealed);
    for (int i = 0; i < bytes.length; i++) {
      byte[] altered = bytes.clone();
      altered[i] ^= 1;
      String text = Base64.getEncoder().encodeToString(altered);
      assertThatThrownBy(() -> key.open(Purpose.MESSAGE_CUSTOMER, item, text))
          .isInstanceOf(UnreadableSecret.class);
    }
    assertThatThrownBy(() -> key.open(Purpose.MESSAGE_CUSTOMER, item, "not base64 at all!"))
        .isInstanceOf(UnreadableSecret.class);
  }

  @Test
  void anotherMasterKeyDoesNotOpenIt() {
    MasterKey other = MasterKey.of(MasterKey.randomBytes());
    String wrapped = key.wrapped(master);
    assertThatThrownBy(() -> ChannelKey.unwrap(channel, wrapped, other))
        .isInstanceOf(UnreadableSecret.class);
  }

  @Test
  void everySenderHasItsPurpose() {
    for (Sender sender : Sender.values()) {
      assertThat(sender.purpose().name()).endsWith(sender.name());
    }
  }

  @Test
  void theLongestMessageFitsItsColumn() {
    String longest = "ы".repeat(5000);
    String cards = "1".repeat(1000);
    assertThat(key.seal(Purpose.PART, item, longest + cards).length()).isLessThan(60_000);
  }
}
