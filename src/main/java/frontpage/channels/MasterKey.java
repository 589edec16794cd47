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

/** The key that wraps every channel's own key. Its id tells keys apart and reveals nothing. */
final class MasterKey {
  static final int BYTES = 32;
  private static final byte[] LABEL = "frontpage master key id".getBytes(StandardCharsets.UTF_8);

  private final String id;
  private final Aead aead;

  private MasterKey(String id, Aead aead) {
    this.id = id;
    this.aead = aead;
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
      return new MasterKey(id, AesGcmJce.create(key));
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

  String id() {
    return id;
  }

  Aead aead() {
    return aead;
  }
}
