package frontpage.reviews.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How reviews read before, and how their authors want them to read. */
@ApplicationScoped
public class TextHistory {
  @PersistenceContext private EntityManager em;
  @Inject private Splitter splitter;

  /** What the author wants, be it waiting or rejected. */
  public Optional<TextChange> change(UUID reviewId) {
    return Optional.ofNullable(em.find(TextChange.class, reviewId));
  }

  public Optional<TextChange> waiting(UUID reviewId) {
    return change(reviewId).filter(change -> change.rejectedAt() == null);
  }

  /** In the place of what the author wanted before. */
  public void want(UUID reviewId, Wording wording, Instant now) {
    em.merge(new TextChange(reviewId, wording, now, null));
  }

  public void reject(TextChange change, Instant now) {
    change.reject(now);
  }

  public void drop(UUID reviewId) {
    change(reviewId).ifPresent(em::remove);
  }

  /** Keeps what stood in public until now. */
  public void remember(UUID reviewId, Wording former, Instant now) {
    SplitText open = splitter.withoutPersonalData(former.parted(), former.language());
    em.persist(new FormerText(reviewId, Wording.of(open, former.language()), now));
  }

  /** The texts that stood in public, the last one first. */
  public List<FormerText> former(UUID reviewId) {
    return em.createQuery(
            "select f from FormerText f where f.reviewId = :review order by f.replacedAt desc",
            FormerText.class)
        .setParameter("review", reviewId)
        .getResultList();
  }

  /** As an export has it, for a review that has none yet. */
  public void restore(UUID reviewId, TextLines lines) {
    TextLines.ChangeLine change = lines.change();
    if (change != null) {
      em.persist(
          new TextChange(
              reviewId, change.words().wording(), change.writtenAt(), change.rejectedAt()));
    }
    lines
        .former()
        .forEach(f -> em.persist(new FormerText(reviewId, f.words().wording(), f.replacedAt())));
  }
}
