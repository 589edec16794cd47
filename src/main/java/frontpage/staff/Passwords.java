package frontpage.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/** How passwords are hashed: the platform's PBKDF2 with today's cost instead of its old default. */
@ApplicationScoped
class Passwords {
  private static final Map<String, String> COST =
      Map.of(
          "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
          "Pbkdf2PasswordHash.Iterations", "210000",
          "Pbkdf2PasswordHash.SaltSizeBytes", "32",
          "Pbkdf2PasswordHash.KeySizeBytes", "32");

  @Inject private Pbkdf2PasswordHash platform;
  private String nobody = "";

  @PostConstruct
  void prepare() {
    platform.initialize(COST);
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    nobody = platform.generate(Base64.getEncoder().encodeToString(random).toCharArray());
  }

  String hash(String password) {
    return platform.generate(password.toCharArray());
  }

  boolean fits(String password, String hash) {
    return platform.verify(password.toCharArray(), hash);
  }

  /** A hash that no password fits: an unknown address takes as long as a wrong password. */
  String nobody() {
    return nobody;
  }
}
