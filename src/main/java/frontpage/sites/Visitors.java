package frontpage.sites;

import frontpage.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What each site asks of its visitors: consents in their versions, proof of work, purchases. */
@ApplicationScoped
public class Visitors {
  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /** The texts in force, each purpose at most once per language. */
  public List<ConsentText> texts(UUID siteId) {
    return em.createQuery(
            "select t from ConsentText t where t.siteId = :site and t.until is null"
                + " order by t.purpose desc, t.language",
            ConsentText.class)
        .setParameter("site", siteId)
        .getResultList();
  }

  /**
   * Those that a visitor of this language is shown: the language's own, else the site's, else any.
   */
  public List<ConsentText> texts(Site site, String language) {
    List<ConsentText> all = texts(site.id());
    return List.of(ConsentPurpose.values()).stream()
        .flatMap(
            purpose ->
                Optional.ofNullable(
                    best(all.stream().filter(t -> t.purpose() == purpose).toList(), site, language))
                    .stream())
        .toList();
  }

  private static @org.jspecify.annotations.Nullable ConsentText best(
      List<ConsentText> texts, Site site, String language) {
    for (String wanted : List.of(language, site.language())) {
      for (ConsentText text : texts) {
        if (text.language().equals(wanted)) {
          return text;
        }
      }
    }
    return texts.isEmpty() ? null : texts.get(0);
  }

  /** Puts a text in force; the same text again changes nothing, a blank one ends what there was. */
  public void say(UUID siteId, ConsentPurpose purpose, String language, String text) {
    Optional<ConsentText> now =
        texts(siteId).stream()
            .filter(t -> t.purpose() == purpose && t.language().equals(language))
            .findFirst();
    if (now.map(ConsentText::text).orElse("").equals(text)) {
      return;
    }
    now.ifPresent(t -> t.end(clock.instant()));
    if (!text.isBlank()) {
      int number = last(siteId, purpose, language) + 1;
      em.persist(new ConsentText(siteId, purpose, language, number, text, clock.instant()));
    }
    em.flush();
  }

  private int last(UUID siteId, ConsentPurpose purpose, String language) {
    return em.createQuery(
            "select coalesce(max(t.number), 0) from ConsentText t where t.siteId = :site"
                + " and t.purpose = :purpose and t.language = :language",
            Integer.class)
        .setParameter("site", siteId)
        .setParameter("purpose", purpose)
        .setParameter("language", language)
        .getSingleResult();
  }

  public boolean asksProof(UUID siteId) {
    VisitorPolicy policy = em.find(VisitorPolicy.class, siteId);
    return policy != null && policy.proofOfWork();
  }

  /** The site's policy, made at the first look with a key of its own. */
  public VisitorPolicy policy(UUID siteId) {
    VisitorPolicy policy = em.find(VisitorPolicy.class, siteId);
    if (policy == null) {
      policy = new VisitorPolicy(siteId, false, Secret.random().value());
      em.persist(policy);
      em.flush();
    }
    return policy;
  }

  public void askProof(UUID siteId, boolean wanted) {
    policy(siteId).askProof(wanted);
  }
}
