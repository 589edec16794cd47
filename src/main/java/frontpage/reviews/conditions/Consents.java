package frontpage.reviews.conditions;

import frontpage.Problem;
import frontpage.sites.ConsentPurpose;
import frontpage.sites.ConsentText;
import frontpage.sites.Visitors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What authors agreed to, each act by itself. */
@ApplicationScoped
public class Consents {
  @PersistenceContext private EntityManager em;
  @Inject private Visitors visitors;
  @Inject private Clock clock;

  /**
   * The texts in force among those agreed to. Where the site asks for consent to processing and it
   * is not among them, nothing may be stored: a field problem of {@code consents}.
   */
  public List<ConsentText> agreed(UUID siteId, @Nullable List<UUID> ids) {
    List<ConsentText> asked = visitors.texts(siteId);
    List<ConsentText> agreed =
        asked.stream().filter(text -> ids != null && ids.contains(text.id())).toList();
    if (has(asked, ConsentPurpose.PROCESSING) && !has(agreed, ConsentPurpose.PROCESSING)) {
      throw Problem.field("consents", "required");
    }
    return agreed;
  }

  /**
   * Stores the acts.
   *
   * @return whether the name may be shown: not where the site asks for it and nobody agreed
   */
  public boolean keep(UUID siteId, UUID reviewId, List<ConsentText> agreed) {
    agreed.forEach(t -> em.persist(new Consent(reviewId, t.id(), clock.instant())));
    return has(agreed, ConsentPurpose.NAME) || !has(visitors.texts(siteId), ConsentPurpose.NAME);
  }

  /** Whether the author agreed to show the name, and still does. */
  public boolean named(UUID reviewId) {
    return em.createQuery(
                "select count(c) from Consent c join ConsentText t on t.id = c.textId"
                    + " where c.reviewId = :review and t.purpose = :name and c.withdrawnAt is null",
                Long.class)
            .setParameter("review", reviewId)
            .setParameter("name", ConsentPurpose.NAME)
            .getSingleResult()
        > 0;
  }

  public void withdrawName(UUID reviewId) {
    em.createQuery(
            "update Consent c set c.withdrawnAt = :now where c.reviewId = :review"
                + " and c.withdrawnAt is null and c.textId in"
                + " (select t.id from ConsentText t where t.purpose = :name)")
        .setParameter("now", clock.instant())
        .setParameter("review", reviewId)
        .setParameter("name", ConsentPurpose.NAME)
        .executeUpdate();
  }

  private static boolean has(List<ConsentText> texts, ConsentPurpose purpose) {
    return texts.stream().anyMatch(text -> text.purpose() == purpose);
  }
}
