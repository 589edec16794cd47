package frontpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which request made which row, so that a client whose connection broke may send again.
 * The answer is built afresh from the row; no answer is stored.
 */
@ApplicationScoped
public class Idempotency {
  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /**
   * What the same request made before; a key with another request is refused.
   *
   * @param scope who and what, as {@code review:<site>}
   * @param key the client's header; null or blank is a field problem
   */
  public Optional<UUID> before(String scope, @Nullable String key, Record request) {
    return em
        .createQuery(
            "select d from DoneRequest d where d.scope = :scope and d.idemKey = :key",
            DoneRequest.class)
        .setParameter("scope", scope)
        .setParameter("key", checked(key))
        .getResultList()
        .stream()
        .findFirst()
        .map(
            done -> {
              if (!done.requestHash().equals(hash(request))) {
                throw Problem.of(ProblemCode.IDEMPOTENCY_KEY_REUSED);
              }
              return done.refId();
            });
  }

  /** Remembers, in the transaction that made the row. */
  public void remember(String scope, @Nullable String key, Record request, UUID made) {
    em.persist(new DoneRequest(scope, checked(key), hash(request), made, clock.instant()));
  }

  private static String checked(@Nullable String key) {
    if (key == null || key.isBlank()) {
      throw Problem.field("Idempotency-Key", "required");
    }
    if (key.length() > 100) {
      throw new Problem(
          ProblemCode.VALIDATION,
          java.util.List.of(new FieldProblem("Idempotency-Key", "too-long", 100)));
    }
    return key;
  }

  private static String hash(Record request) {
    return Secret.sha256(request.toString());
  }
}
