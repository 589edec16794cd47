package frontpage.replies;

import frontpage.Exportable;
import frontpage.JsonConfig;
import frontpage.sites.Site;
import frontpage.sites.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A site's public answers in an export. The report beside a reply is not in it: it is made anew by
 * the checker of wherever the reply is taken back.
 */
@ApplicationScoped
class ExportedReplies implements Exportable {
  @PersistenceContext private EntityManager em;
  @Inject private Sites sites;
  @Inject private Publishing publishing;

  /** An answer under a review; {@code review} is the review line's id. */
  public record ReplyLine(
      String type,
      UUID id,
      UUID review,
      Reply.Kind kind,
      String text,
      String signedName,
      String signedRole,
      Instant publishedAt,
      @Nullable Integer answeredMinutes) {}

  @Override
  public Set<String> types() {
    return Set.of("reply");
  }

  @Override
  public int rank() {
    return 2;
  }

  @Override
  public void write(UUID siteId, Consumer<Record> lines) {
    em.createQuery(
            "select r from Reply r where r.siteId = :site order by r.publishedAt, r.signedName",
            Reply.class)
        .setParameter("site", siteId)
        .getResultList()
        .forEach(
            r ->
                lines.accept(
                    new ReplyLine(
                        "reply",
                        r.id(),
                        r.threadId(),
                        r.kind(),
                        r.text(),
                        r.signedName(),
                        r.signedRole(),
                        r.publishedAt(),
                        r.answeredMinutes())));
  }

  @Override
  public boolean take(UUID siteId, String json) {
    ReplyLine line = JsonConfig.json().fromJson(json, ReplyLine.class);
    UUID id = Exportable.idOn(siteId, line.id());
    Reply itself = em.find(Reply.class, line.id());
    boolean isHome = itself != null && itself.siteId().equals(siteId);
    if (isHome || em.find(Reply.class, id) != null) {
      return false;
    }
    Site site = sites.require(siteId);
    publishing.recall(
        site,
        Exportable.idOn(siteId, line.review()),
        new Publishing.PastReply(
            id,
            line.kind(),
            line.text(),
            line.signedName(),
            line.signedRole(),
            line.publishedAt()));
    return true;
  }
}
