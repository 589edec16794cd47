package frontpage.staff;

import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The members and their roles. */
@ApplicationScoped
public class Staff {
  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;
  @Inject private Passwords passwords;

  /** Makes a member; an address that is in use is a field problem. */
  public Member add(String email, String name, String title, String language, String passwordHash) {
    if (byEmail(email).isPresent()) {
      throw Problem.field("email", "taken");
    }
    Member member = new Member(email, name, title, language, passwordHash, clock.instant());
    em.persist(member);
    return member;
  }

  /** PBKDF2 with the platform's parameters and a salt of its own. */
  public String hash(String password) {
    return passwords.hash(password);
  }

  public void join(Member member, UUID siteId, Role role) {
    em.persist(new Membership(member.id(), siteId, role));
  }

  /** Takes the member off the site; sessions of other sites go on. */
  void leave(UUID memberId, UUID siteId) {
    int gone =
        em.createQuery("delete from Membership m where m.memberId = :member and m.siteId = :site")
            .setParameter("member", memberId)
            .setParameter("site", siteId)
            .executeUpdate();
    if (gone == 0) {
      throw Problem.of(ProblemCode.NOT_FOUND);
    }
  }

  public Optional<Member> byEmail(String email) {
    return em
        .createQuery("select m from Member m where m.email = :email", Member.class)
        .setParameter("email", Member.normal(email))
        .getResultList()
        .stream()
        .findFirst();
  }

  public Optional<Member> byId(UUID id) {
    return Optional.ofNullable(em.find(Member.class, id));
  }

  /** The member when the password fits. A wrong address costs the same time as a wrong password. */
  Optional<Member> signIn(String email, String password) {
    Optional<Member> member = byEmail(email).filter(Member::active);
    String hash = member.map(Member::passwordHash).orElse(passwords.nobody());
    return passwords.fits(password, hash) ? member : Optional.empty();
  }

  /** Role by site key. */
  Map<String, Role> roles(UUID memberId) {
    Map<String, Role> roles = new LinkedHashMap<>();
    em.createQuery(
            "select s.siteKey, m.role from Membership m join Site s on s.id = m.siteId"
                + " where m.memberId = :member order by s.name",
            Object[].class)
        .setParameter("member", memberId)
        .getResultList()
        .forEach(row -> roles.put((String) row[0], (Role) row[1]));
    return roles;
  }

  /** The members of a site with their role, by name. */
  Map<Member, Role> of(UUID siteId) {
    Map<Member, Role> members = new LinkedHashMap<>();
    em.createQuery(
            "select p, m.role from Membership m join Member p on p.id = m.memberId"
                + " where m.siteId = :site order by p.name, p.id",
            Object[].class)
        .setParameter("site", siteId)
        .getResultList()
        .forEach(row -> members.put((Member) row[0], (Role) row[1]));
    return members;
  }

  /** Whether the member works on the site at all. */
  public boolean worksOn(UUID memberId, UUID siteId) {
    return role(memberId, siteId).isPresent();
  }

  /** What the member is on the site. */
  public Optional<Role> role(UUID memberId, UUID siteId) {
    return em
        .createQuery(
            "select m.role from Membership m where m.memberId = :member and m.siteId = :site",
            Role.class)
        .setParameter("member", memberId)
        .setParameter("site", siteId)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** Names by id, for lists. */
  public Map<UUID, String> names(List<UUID> ids) {
    Map<UUID, String> names = new LinkedHashMap<>();
    if (!ids.isEmpty()) {
      em.createQuery("select m from Member m where m.id in :ids", Member.class)
          .setParameter("ids", ids)
          .getResultList()
          .forEach(m -> names.put(m.id(), m.name()));
    }
    return names;
  }

  boolean none() {
    return em.createQuery("select count(m) from Member m", Long.class).getSingleResult() == 0;
  }
}
