package frontpage.reviews.conditions;

import frontpage.UsedOnce;
import frontpage.sites.Site;
import frontpage.sites.Visitors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Purchases that the shop confirms by a token in the link it sends: {@code
 * v1.<payload>.<HMAC-SHA256>}, both in base64url, the payload {@code {"page": key, "until": epoch
 * seconds, "order": any name of the order that tells nothing}}. It marks one review.
 */
@ApplicationScoped
public class Purchases {
  private static final Pattern DOT = Pattern.compile("\\.");

  @Inject private Visitors visitors;
  @Inject private UsedOnce used;
  @Inject private Clock clock;

  /**
   * Takes the token for one review of this page; one that is wrong, old or used up confirms none.
   */
  public boolean confirm(Site site, String pageKey, @Nullable String token) {
    if (token == null) {
      return false;
    }
    List<String> parts = DOT.splitAsStream(token).toList();
    if (parts.size() != 3 || !parts.get(0).equals("v1") || !isSigned(site, parts)) {
      return false;
    }
    JsonObject payload = payload(parts.get(1));
    if (payload == null || !pageKey.equals(payload.getString("page", null))) {
      return false;
    }
    Instant until = Instant.ofEpochSecond(payload.getInt("until", 0));
    return until.isAfter(clock.instant()) && used.take(site.id() + parts.get(1), until);
  }

  private boolean isSigned(Site site, List<String> parts) {
    byte[] expected = sign(visitors.policy(site.id()).purchaseKey(), "v1." + parts.get(1));
    byte[] given = parts.get(2).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(Base64.getUrlEncoder().withoutPadding().encode(expected), given);
  }

  private static byte[] sign(String key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has HmacSHA256", e);
    }
  }

  private static @Nullable JsonObject payload(String written) {
    try (JsonReader reader =
        Json.createReader(
            new StringReader(
                new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8)))) {
      return reader.readObject();
    } catch (JsonException | IllegalArgumentException e) {
      return null;
    }
  }
}
