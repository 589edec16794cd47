package frontpage.staff;

import frontpage.Caller;
import frontpage.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The signed-in browsers; a row each, so that every node knows them and one click ends them. */
@ApplicationScoped
public class Sessions {
  /** Written at most this often, or every request would be a write. */
  static final Duration SEEN_EVERY = Duration.ofMinutes(1);

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;
  @Inject private Staff staff;

  Secret open(Member member, String device) {
    Secret secret = Secret.random();
    em.persist(new StaffSession(member.id(), secret.hash(), device, clock.instant()));
    return secret;
  }

  /** The caller whose live session the token opens. */
  public Optional<Caller> caller(String token) {
    Instant now = clock.instant();
    Optional<StaffSession> session =
        em
            .createQuery(
                "select s from StaffSession s where s.tokenHash = :hash", StaffSession.class)
            .setParameter("hash", Secret.sha256(token))
            .getResultList()
            .stream()
            .findFirst()
            .filter(s -> s.isAlive(now));
    session.filter(s -> s.lastSeenAt().plus(SEEN_EVERY).isBefore(now)).ifPresent(s -> seen(s, now));
    return session.flatMap(
        s ->
            staff
                .byId(s.memberId())
                .filter(Member::active)
                .map(
                    m ->
                        new Caller(
                            m.id(),
                            s.id(),
                            m.name(),
                            m.title(),
                            m.language(),
                            staff.roles(m.id()))));
  }

  /** A statement, not a change of the entity: two requests of one browser may both write it. */
  private void seen(StaffSession session, Instant now) {
    em.createQuery("update StaffSession s set s.lastSeenAt = :now where s.id = :id")
        .setParameter("now", now)
        .setParameter("id", session.id())
        .executeUpdate();
  }

  List<StaffSession> of(UUID memberId) {
    Instant now = clock.instant();
    return em
        .createQuery(
            "select s from StaffSession s where s.memberId = :member order by s.lastSeenAt desc",
            StaffSession.class)
        .setParameter("member", memberId)
        .getResultList()
        .stream()
        .filter(s -> s.isAlive(now))
        .toList();
  }

  /** Ends a session of this member; false when there is none such. */
  boolean end(UUID memberId, UUID sessionId) {
    return em.createQuery("delete from StaffSession s where s.id = :id and s.memberId = :member")
            .setParameter("id", sessionId)
            .setParameter("member", memberId)
            .executeUpdate()
        > 0;
  }

  void endAll(UUID memberId) {
    em.createQuery("delete from StaffSession s where s.memberId = :member")
        .setParameter("member", memberId)
        .executeUpdate();
  }
}
