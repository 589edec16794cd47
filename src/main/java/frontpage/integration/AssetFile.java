package frontpage.integration;

import frontpage.Gzip;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A file of the folder {@code assets} as it is served.
 *
 * @param digest SHA-384 of the content
 */
record AssetFile(String name, byte[] content, byte[] zipped, byte[] digest) {

  static AssetFile of(String name, byte[] content) {
    return new AssetFile(name, content, Gzip.compress(content), digest(content));
  }

  /** The value of an {@code integrity} attribute. */
  String integrity() {
    return "sha384-" + Base64.getEncoder().encodeToString(digest);
  }

  /** {@code widget.<hash>.js} for {@code widget.js}. */
  String immutableName() {
    int dot = name.lastIndexOf('.');
    String hash = HexFormat.of().formatHex(digest, 0, 8);
    return name.substring(0, dot) + "." + hash + name.substring(dot);
  }

  String text() {
    return new String(content, StandardCharsets.UTF_8);
  }

  String type() {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return switch (ending) {
      case "js" -> "text/javascript; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "json", "map" -> "application/json";
      default -> "application/octet-stream";
    };
  }

  private static byte[] digest(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-384").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-384", e);
    }
  }
}
