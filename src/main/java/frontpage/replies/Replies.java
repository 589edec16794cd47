package frontpage.replies;

import frontpage.Caller;
import frontpage.reviews.PublicReplies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The stored replies, drafts and promises. */
@ApplicationScoped
public class Replies implements PublicReplies {
  @PersistenceContext private EntityManager em;
  @Inject private SealedTexts sealing;

  void add(Reply reply, List<Promised> promises) {
    em.persist(reply);
    promises.forEach(em::persist);
    em.flush();
  }

  /** Oldest first. */
  public List<Reply> of(UUID threadId) {
    return em.createQuery(
            "select r from Reply r where r.threadId = :thread order by r.publishedAt, r.id",
            Reply.class)
        .setParameter("thread", threadId)
        .getResultList();
  }

  @Override
  public Map<UUID, List<PublicReply>> of(Collection<UUID> reviewIds) {
    Map<UUID, List<PublicReply>> replies = new LinkedHashMap<>();
    if (reviewIds.isEmpty()) {
      return replies;
    }
    em.createQuery(
            "select r from Reply r where r.threadId in :threads order by r.publishedAt, r.id",
            Reply.class)
        .setParameter("threads", reviewIds)
        .getResultList()
        .forEach(
            r ->
                replies
                    .computeIfAbsent(r.threadId(), id -> new ArrayList<>())
                    .add(
                        new PublicReply(
                            r.id(),
                            r.kind().name(),
                            r.text(),
                            new By(r.signedName(), r.signedRole()),
                            r.publishedAt(),
                            r.answeredMinutes())));
    return replies;
  }

  /** The site's newest replies after a moment, newest first. */
  List<Reply> since(UUID siteId, Instant moment, int most) {
    return em.createQuery(
            "select r from Reply r where r.siteId = :site and r.publishedAt > :moment"
                + " order by r.publishedAt desc",
            Reply.class)
        .setParameter("site", siteId)
        .setParameter("moment", moment)
        .setMaxResults(most)
        .getResultList();
  }

  List<Promised> promises(UUID threadId) {
    return em.createQuery(
            "select p from Promised p where p.threadId = :thread order by p.dueAt, p.id",
            Promised.class)
        .setParameter("thread", threadId)
        .getResultList();
  }

  /** A later answer keeps what was promised before. */
  void keepPromises(UUID threadId, Instant now) {
    promises(threadId).stream().filter(p -> p.keptAt() == null).forEach(p -> p.keep(now));
  }

  Optional<Draft> draft(UUID threadId) {
    return Optional.ofNullable(em.find(Draft.class, threadId));
  }

  Optional<Draft> draftForChange(UUID threadId) {
    return Optional.ofNullable(em.find(Draft.class, threadId, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The words of a draft; empty when what they were sealed with is gone. */
  String text(Draft draft) {
    return draft.sealed()
        ? sealing.open(draft.threadId(), draft.threadId(), draft.text()).orElse("")
        : draft.text();
  }

  void write(Draft draft, String text, Caller by, Instant now) {
    Optional<String> sealed = sealing.seal(draft.threadId(), draft.threadId(), text);
    draft.write(sealed.orElse(text), sealed.isPresent(), by.id(), by.name(), now);
    save(draft);
  }

  Draft start(UUID threadId) {
    return new Draft(threadId);
  }

  private void save(Draft draft) {
    if (!em.contains(draft)) {
      em.persist(draft);
    }
    em.flush();
  }

  void dropDraft(UUID threadId) {
    draft(threadId).ifPresent(em::remove);
  }
}
