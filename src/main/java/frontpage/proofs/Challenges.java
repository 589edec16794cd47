package frontpage.proofs;

import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.ProofOfWork;
import frontpage.Secret;
import frontpage.UsedOnce;
import frontpage.sites.Visitors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.altcha.altcha.Altcha;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Makes challenges and checks their solutions; only the used ones are stored. */
@ApplicationScoped
class Challenges implements ProofOfWork {
  private static final Duration LIFE = Duration.ofMinutes(10);

  /** On average half of these are tried: below a second on a phone. */
  private static final long HIGHEST = 50_000;

  /** For a single node; a key that is lost with a restart ends challenges of ten minutes. */
  private static final String MADE_AT_START = Secret.random().value();

  @Inject private Visitors visitors;
  @Inject private UsedOnce used;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "frontpage.proof.key")
  private Optional<String> configured;

  /** A challenge in ALTCHA's format, with its expiry in the salt. */
  public record Challenge(
      String algorithm, String challenge, long maxnumber, String salt, String signature) {}

  Challenge make() {
    try {
      Altcha.Challenge made =
          Altcha.createChallenge(
              new Altcha.ChallengeOptions()
                  .setAlgorithm(Altcha.Algorithm.SHA256)
                  .setMaxNumber(HIGHEST)
                  .setSecureRandomNumber(true)
                  .setHmacKey(key())
                  .setExpires(clock.instant().plus(LIFE).getEpochSecond()));
      return new Challenge(
          made.algorithm, made.challenge, made.maxnumber, made.salt, made.signature);
    } catch (Exception e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  @Override
  public void check(UUID siteId, @Nullable String proof) {
    if (!visitors.asksProof(siteId)) {
      return;
    }
    if (proof == null || proof.isBlank()) {
      throw Problem.of(ProblemCode.PROOF_REQUIRED);
    }
    String challenge = challengeOf(proof);
    if (challenge == null
        || !solves(proof)
        || !used.take("proof:" + challenge, clock.instant().plus(LIFE))) {
      throw Problem.of(ProblemCode.PROOF_INVALID);
    }
  }

  private boolean solves(String proof) {
    try {
      return Altcha.verifySolution(proof, key(), true);
    } catch (Exception e) {
      // The library declares everything; whatever it is, this is no solution.
      return false;
    }
  }

  /** By the challenge, not by the text: one solution can be written in many ways. */
  private static @Nullable String challengeOf(String proof) {
    try (JsonReader reader =
        Json.createReader(
            new StringReader(
                new String(Base64.getDecoder().decode(proof), StandardCharsets.UTF_8)))) {
      return reader.readObject().getString("challenge", null);
    } catch (JsonException | IllegalArgumentException | ClassCastException e) {
      return null;
    }
  }

  private String key() {
    return configured.orElse(MADE_AT_START);
  }
}
