package frontpage.staff;

import frontpage.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** How members sign: in the language of whom they answer, where they said how. */
@ApplicationScoped
public class Signatures {
  @PersistenceContext private EntityManager em;

  /** In this language; else as the member is known on the desk. */
  public Signed of(Caller member, String language) {
    return of(member.id(), language, new Signed(member.name(), member.title()));
  }

  /** The same for a member who is not the caller. */
  public Signed of(Member member, String language) {
    return of(member.id(), language, new Signed(member.name(), member.title()));
  }

  private Signed of(UUID memberId, String language, Signed otherwise) {
    return find(memberId, language).map(MemberSignature::signed).orElse(otherwise);
  }

  /** From now on; what was signed before stays as it is. */
  public void write(UUID memberId, String language, Signed signed) {
    Optional<MemberSignature> before = find(memberId, language);
    MemberSignature signature = before.orElseGet(() -> new MemberSignature(memberId, language));
    signature.write(signed);
    if (before.isEmpty()) {
      em.persist(signature);
    }
  }

  /** Back to name and title as they are on the desk. */
  void drop(UUID memberId, String language) {
    find(memberId, language).ifPresent(em::remove);
  }

  /** By language; only those that were written. */
  Map<String, Signed> all(UUID memberId) {
    Map<String, Signed> byLanguage = new TreeMap<>();
    select(memberId).forEach(one -> byLanguage.put(one.language(), one.signed()));
    return byLanguage;
  }

  private Optional<MemberSignature> find(UUID memberId, String language) {
    return select(memberId).stream().filter(one -> one.language().equals(language)).findFirst();
  }

  private List<MemberSignature> select(UUID memberId) {
    return em.createQuery(
            "select s from MemberSignature s where s.memberId = :member", MemberSignature.class)
        .setParameter("member", memberId)
        .getResultList();
  }
}
