package frontpage.channels;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key that wraps every channel's own key. Its id tells keys apart and reveals nothing. */
final class MasterKey {
  static final int BYTES = 32;
  private static final byte[] LABEL = "frontpage master key id".getBytes(StandardCharsets.UTF_8);

  private static final byte[] MARKS = "frontpage marks".getBytes(StandardCharsets.UTF_8);

  private final String id;
  private final Aead aead;

  /** Derived, so that no key serves two ends. */
  private final byte[] marking;

  private MasterKey(String id, Aead aead, byte[] marking) {
    this.id = id;
    this.aead = aead;
    this.marking = marking;
  }

  static byte[] randomBytes() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  @AccessesPartialKey // bytes from the settings become a key; no parts of a key are read
  static MasterKey of(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("A master key has " + BYTES + " bytes");
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(LABEL);
      String id = HexFormat.of().formatHex(Arrays.copyOf(digest.digest(bytes), 8));
      AesGcmParameters parameters =
          AesGcmParameters.builder()
              .setKeySizeBytes(BYTES)
              .setIvSizeBytes(12)
              .setTagSizeBytes(16)
              .setVariant(AesGcmParameters.Variant.NO_PREFIX)
              .build();
      AesGcmKey key =
          AesGcmKey.builder()
              .setParameters(parameters)
              .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
              .build();
      return new MasterKey(id, AesGcmJce.create(key), mac(bytes, MARKS));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JDK has no AES-256-GCM", e);
    }
  }

  /** From its written form, 32 bytes in base64; the message never repeats what was written. */
  static MasterKey read(String base64, String where) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(base64.strip());
    } catch (IllegalArgumentException e) {
      bytes = new byte[0];
    }
    if (bytes.length != BYTES) {
      throw new IllegalStateException(where + " must hold 32 random bytes in base64");
    }
    return of(bytes);
  }

  /** The same for the same text, and of no use to who lacks the key. */
  String mark(String text) {
    try {
      return HexFormat.of().formatHex(mac(marking, text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JDK has no HMAC", e);
    }
  }

  private static byte[] mac(byte[] key, byte[] text) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(text);
  }

  String id() {
    return id;
  }

  Aead aead() {
    return aead;
  }
}
