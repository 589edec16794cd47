package frontpage.channels;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;

/**
 * One channel's own key, AES-256-GCM. Each ciphertext is bound to the channel, to its purpose and
 * to the item that it belongs to: moved to another row, it does not open.
 */
final class ChannelKey {
  static {
    try {
      AeadConfig.register();
    } catch (GeneralSecurityException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final UUID channel;
  private final KeysetHandle keys;
  private final Aead aead;

  private ChannelKey(UUID channel, KeysetHandle keys) throws GeneralSecurityException {
    this.channel = channel;
    this.keys = keys;
    this.aead = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
  }

  static ChannelKey fresh(UUID channel) {
    try {
      return new ChannelKey(channel, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JDK has no AES-256-GCM", e);
    }
  }

  /** From what {@link #wrapped} gave. */
  static ChannelKey unwrap(UUID channel, String wrapped, MasterKey master) {
    try {
      byte[] bytes = Base64.getDecoder().decode(wrapped);
      return new ChannelKey(
          channel,
          TinkProtoKeysetFormat.parseEncryptedKeyset(
              bytes, master.aead(), bound(channel, channel, "KEY")));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new UnreadableSecret(e);
    }
  }

  /** What is stored of the key: only the holder of the master key makes it a key again. */
  String wrapped(MasterKey master) {
    try {
      return Base64.getEncoder()
          .encodeToString(
              TinkProtoKeysetFormat.serializeEncryptedKeyset(
                  keys, master.aead(), bound(channel, channel, "KEY")));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The channel's key cannot be wrapped", e);
    }
  }

  String seal(Purpose purpose, UUID item, String text) {
    return Base64.getEncoder()
        .encodeToString(seal(purpose, item, text.getBytes(StandardCharsets.UTF_8)));
  }

  byte[] seal(Purpose purpose, UUID item, byte[] plain) {
    try {
      return aead.encrypt(plain, bound(item, purpose.name()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A private text cannot be sealed", e);
    }
  }

  /**
   * @throws UnreadableSecret when it was sealed elsewhere or was altered
   */
  String open(Purpose purpose, UUID item, String sealed) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(sealed);
    } catch (IllegalArgumentException e) {
      throw new UnreadableSecret(e);
    }
    return new String(open(purpose, item, bytes), StandardCharsets.UTF_8);
  }

  /**
   * @throws UnreadableSecret when it was sealed elsewhere or was altered
   */
  byte[] open(Purpose purpose, UUID item, byte[] sealed) {
    try {
      return aead.decrypt(sealed, bound(item, purpose.name()));
    } catch (GeneralSecurityException e) {
      throw new UnreadableSecret(e);
    }
  }

  private byte[] bound(UUID item, String purpose) {
    return bound(channel, item, purpose);
  }

  private static byte[] bound(UUID channel, UUID item, String purpose) {
    byte[] name = purpose.getBytes(StandardCharsets.US_ASCII);
    // Fixed lengths first, so that no two different bindings give the same bytes.
    return ByteBuffer.allocate(32 + name.length)
        .putLong(channel.getMostSignificantBits())
        .putLong(channel.getLeastSignificantBits())
        .putLong(item.getMostSignificantBits())
        .putLong(item.getLeastSignificantBits())
        .put(name)
        .array();
  }

  /** The stored bytes do not open with this key in this place. */
  static final class UnreadableSecret extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableSecret(Exception cause) {
      super("A sealed text does not open: another key, another place, or altered", cause);
    }
  }
}
