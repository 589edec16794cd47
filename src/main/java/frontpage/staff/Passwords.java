package frontpage.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How passwords are hashed: the platform's PBKDF2 with today's cost instead of its old default. */
@ApplicationScoped
class Passwords {
  private static final int ITERATIONS = 210_000;
  private static final int FEWEST = 1_024;

  @Inject private Pbkdf2PasswordHash platform;

  @Inject
  @ConfigProperty(name = "frontpage.password.iterations", defaultValue = "" + ITERATIONS)
  private int wanted;

  /**
   * Passwords of the sample shop are public, so only there a cheaper hash costs nobody anything.
   */
  @Inject
  @ConfigProperty(name = "frontpage.demo", defaultValue = "false")
  private boolean demo;

  private String nobody = "";

  @PostConstruct
  void prepare() {
    int iterations = Math.max(wanted, demo ? FEWEST : ITERATIONS);
    platform.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", String.valueOf(iterations),
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32"));
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
