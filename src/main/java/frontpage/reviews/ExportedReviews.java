package frontpage.reviews;

import frontpage.Exportable;
import frontpage.JsonConfig;
import frontpage.reviews.texts.FormerText;
import frontpage.reviews.texts.Mask;
import frontpage.reviews.texts.SplitText;
import frontpage.reviews.texts.TextChange;
import frontpage.reviews.texts.TextHistory;
import frontpage.reviews.texts.TextLines;
import frontpage.sites.Site;
import frontpage.sites.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A site's pages and reviews in an export: their public texts, with what was decided about them. An
 * author's key stays with its author, so nobody can change a review that was taken back.
 */
@ApplicationScoped
class ExportedReviews implements Exportable {
  @PersistenceContext private EntityManager em;
  @Inject private Sites sites;
  @Inject private Reviews reviews;
  @Inject private Intake intake;
  @Inject private TextHistory history;

  /** A rated page; {@code subject} is the schema.org type. */
  public record PageLine(
      String type, String key, String title, @Nullable String url, String subject) {}

  /**
   * A review in any state. {@code page} is the page's key; {@code texts} is null in files from
   * before authors could change a text.
   */
  public record ReviewLine(
      String type,
      UUID id,
      String page,
      ReviewStatus status,
      @Nullable Integer rating,
      @Nullable Integer ratingBefore,
      @Nullable Instant ratingChangedAt,
      boolean ratingAfterCompensation,
      @Nullable String title,
      String text,
      List<Mask> masks,
      String authorName,
      boolean namePublic,
      @Nullable String verified,
      String language,
      Instant submittedAt,
      @Nullable Instant publishedAt,
      @Nullable Instant editedAt,
      @Nullable RejectionReason rejection,
      @Nullable String rejectionNote,
      @Nullable OriginLine origin,
      List<DecisionLine> decisions,
      List<RatingLine> ratings,
      @Nullable TextLines texts) {}

  /** Where it was written, if not here. */
  public record OriginLine(String source, String id, @Nullable String url, boolean rewarded) {}

  /** One decision about it, or about a change of its text; oldest first. */
  public record DecisionLine(
      Decision.Action action,
      @Nullable RejectionReason reason,
      @Nullable String note,
      String by,
      Instant at,
      boolean ofChange) {}

  /** One change of its rating, oldest first. */
  public record RatingLine(int from, int to, boolean afterCompensation, Instant at) {}

  @Override
  public Set<String> types() {
    return Set.of("page", "review");
  }

  @Override
  public int rank() {
    return 1;
  }

  @Override
  public void write(UUID siteId, Consumer<Record> lines) {
    List<Page> pages = ofSite("select p from Page p where p.siteId = :site", Page.class, siteId);
    pages.stream()
        .map(Page::view)
        .map(p -> new PageLine("page", p.key(), p.title(), p.url(), p.type()))
        .sorted(java.util.Comparator.comparing(PageLine::key))
        .forEach(lines);
    Map<UUID, String> keys =
        pages.stream().collect(Collectors.toMap(Page::id, p -> p.view().key()));
    Map<UUID, List<Decision>> decisions =
        ofSite(
                "select d from Decision d where d.reviewId in"
                    + " (select r.id from Review r where r.siteId = :site) order by d.decidedAt",
                Decision.class,
                siteId)
            .stream()
            .collect(Collectors.groupingBy(Decision::reviewId));
    Map<UUID, List<RatingChange>> ratings =
        ofSite(
                "select c from RatingChange c where c.reviewId in"
                    + " (select r.id from Review r where r.siteId = :site) order by c.changedAt",
                RatingChange.class,
                siteId)
            .stream()
            .collect(Collectors.groupingBy(RatingChange::reviewId));
    Map<UUID, TextChange> changes =
        ofSite(
                "select c from TextChange c where c.reviewId in"
                    + " (select r.id from Review r where r.siteId = :site)",
                TextChange.class,
                siteId)
            .stream()
            .collect(Collectors.toMap(TextChange::reviewId, c -> c));
    Map<UUID, List<FormerText>> former =
        ofSite(
                "select f from FormerText f where f.reviewId in"
                    + " (select r.id from Review r where r.siteId = :site)"
                    + " order by f.replacedAt desc",
                FormerText.class,
                siteId)
            .stream()
            .collect(Collectors.groupingBy(FormerText::reviewId));
    ofSite(
            "select r from Review r where r.siteId = :site order by r.submittedAt, r.authorName",
            Review.class,
            siteId)
        .forEach(
            r ->
                lines.accept(
                    line(
                        r,
                        keys.getOrDefault(r.pageId(), ""),
                        decisions.getOrDefault(r.id(), List.of()),
                        ratings.getOrDefault(r.id(), List.of()),
                        TextLines.of(
                            changes.get(r.id()), former.getOrDefault(r.id(), List.of())))));
  }

  @Override
  public boolean take(UUID siteId, String json) {
    Site site = sites.require(siteId);
    if (JsonConfig.json().fromJson(json, Typed.class).type().equals("page")) {
      PageLine line = JsonConfig.json().fromJson(json, PageLine.class);
      boolean present = reviews.findPage(siteId, line.key()).isPresent();
      reviews.page(siteId, line.key(), line.url(), line.title(), line.subject());
      return !present;
    }
    ReviewLine line = JsonConfig.json().fromJson(json, ReviewLine.class);
    UUID id = Exportable.idOn(siteId, line.id());
    Review itself = em.find(Review.class, line.id());
    boolean isHome = itself != null && itself.siteId().equals(siteId);
    if (isHome || em.find(Review.class, id) != null) {
      return false;
    }
    Review review = intake.take(site, incoming(siteId, id, line));
    review.restore(line);
    line.decisions()
        .forEach(
            d ->
                em.persist(
                    new Decision(
                        id,
                        d.action(),
                        d.reason(),
                        d.note(),
                        new Decision.DecidedBy(null, d.by(), d.at()),
                        d.ofChange())));
    line.ratings()
        .forEach(
            c -> em.persist(new RatingChange(id, c.from(), c.to(), c.afterCompensation(), c.at())));
    if (line.texts() != null) {
      history.restore(id, line.texts());
    }
    return true;
  }

  private Intake.Incoming incoming(UUID siteId, UUID id, ReviewLine line) {
    OriginLine origin = line.origin();
    return new Intake.Incoming(
        id,
        reviews.page(siteId, line.page(), null, line.page(), "Thing"),
        new SplitText(line.title(), line.text(), line.masks(), List.of()),
        Review.Author.unknown(line.authorName(), line.language()),
        line.rating(),
        line.submittedAt(),
        origin == null
            ? null
            : new Origin(origin.source(), origin.id(), origin.url(), origin.rewarded()),
        Intake.Confidence.NONE);
  }

  private static ReviewLine line(
      Review r,
      String page,
      List<Decision> decisions,
      List<RatingChange> ratings,
      TextLines texts) {
    Origin origin = r.origin();
    return new ReviewLine(
        "review",
        r.id(),
        page,
        r.status(),
        r.rating(),
        r.ratingBefore(),
        r.ratingChangedAt(),
        r.ratingAfterCompensation(),
        r.title(),
        r.text(),
        r.masks(),
        r.authorName(),
        r.publicName() != null,
        r.verified(),
        r.language(),
        r.submittedAt(),
        r.publishedAt(),
        r.editedAt(),
        r.rejection(),
        r.rejectionNote(),
        origin == null
            ? null
            : new OriginLine(
                origin.source(),
                origin.sourceId(),
                origin.url(),
                Boolean.TRUE.equals(origin.rewarded())),
        decisions.stream()
            .map(
                d ->
                    new DecisionLine(
                        d.action(), d.reason(), d.note(), d.by(), d.at(), d.isOfChange()))
            .toList(),
        ratings.stream().map(RatingChange::line).toList(),
        texts);
  }

  private <T> List<T> ofSite(String query, Class<T> type, UUID siteId) {
    return em.createQuery(query, type).setParameter("site", siteId).getResultList();
  }
}
