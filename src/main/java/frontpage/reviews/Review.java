package frontpage.reviews;

import frontpage.JsonConfig;
import frontpage.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visitor's public text about a page, as it was typed but for what was cut out. */
@Entity
public class Review {
  @Id private UUID id;
  private UUID siteId;
  private UUID pageId;

  @Enumerated(EnumType.STRING)
  private ReviewStatus status;

  private @Nullable Integer rating;
  private @Nullable Integer ratingBefore;
  private @Nullable Instant ratingChangedAt;
  private boolean ratingAfterCompensation;
  private @Nullable String title;

  @Column(length = 5000)
  private String text;

  @Column(length = 20000)
  private String masks;

  private String authorName;
  private String authorKeyHash;
  private String language;
  private Instant submittedAt;
  private @Nullable Instant publishedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable RejectionReason rejection;

  @Column(length = 2000)
  private @Nullable String rejectionNote;

  private Instant listedAt;

  @Column(length = 5200)
  private String searchText;

  private boolean namePublic;
  private @Nullable String verified;
  @Embedded private @Nullable Origin origin;
  @Version private int version;

  protected Review() {}

  Review(
      UUID id,
      UUID siteId,
      UUID pageId,
      SplitText split,
      Author author,
      @Nullable Integer rating,
      Instant now,
      @Nullable Origin origin) {
    this.id = id;
    this.siteId = siteId;
    this.pageId = pageId;
    this.status = ReviewStatus.HELD;
    this.rating = rating;
    this.title = split.title();
    this.text = split.text();
    this.masks = JsonConfig.json().toJson(split.masks());
    this.authorName = author.name();
    this.authorKeyHash = author.keyHash();
    this.language = author.language();
    this.submittedAt = now;
    this.listedAt = now;
    this.searchText = searched((title == null ? "" : title) + " " + text);
    this.namePublic = true;
    this.origin = origin;
  }

  /** Who wrote: the name as displayed, the hash of the author's key, and the text's language. */
  record Author(String name, String keyHash, String language) {
    /** Somebody whose key nobody holds. */
    static Author unknown(String name, String language) {
      return new Author(name, Secret.random().hash(), language);
    }
  }

  /** As searched and as stored for it: in lower case, the Russian letters е and ё as one. */
  static String searched(String text) {
    return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  /** The author did not agree, or no longer agrees, that the name stands in public. */
  void hideName() {
    namePublic = false;
  }

  /** The shop confirmed the purchase. */
  void verify() {
    verified = "PURCHASE";
  }

  void publish(Instant now) {
    status = ReviewStatus.PUBLISHED;
    publishedAt = now;
    listedAt = now;
    rejection = null;
    rejectionNote = null;
  }

  void reject(RejectionReason reason, @Nullable String note) {
    status = ReviewStatus.REJECTED;
    rejection = reason;
    rejectionNote = note;
  }

  void withdraw() {
    status = ReviewStatus.WITHDRAWN;
  }

  /** A change after an answer keeps the first rating in sight; the old one is never lost. */
  RatingChange rerate(int newRating, Rerating after, Instant now) {
    boolean compensated = after == Rerating.COMPENSATION;
    RatingChange change = new RatingChange(id, rating, newRating, compensated, now);
    if (after != Rerating.NOTHING && ratingBefore == null) {
      ratingBefore = rating;
    }
    if (ratingBefore != null && ratingBefore == newRating) {
      ratingBefore = null;
    }
    ratingAfterCompensation = ratingBefore != null && compensated;
    rating = newRating;
    ratingChangedAt = now;
    return change;
  }

  /** Stands again as an export has it. */
  void restore(ExportedReviews.ReviewLine line) {
    status = line.status();
    ratingBefore = line.ratingBefore();
    ratingChangedAt = line.ratingChangedAt();
    ratingAfterCompensation = line.ratingAfterCompensation();
    namePublic = line.namePublic();
    verified = line.verified();
    publishedAt = line.publishedAt();
    listedAt = line.publishedAt() == null ? submittedAt : line.publishedAt();
    rejection = line.rejection();
    rejectionNote = line.rejectionNote();
  }

  boolean wasWrittenBy(String keyHash) {
    return java.security.MessageDigest.isEqual(
        authorKeyHash.getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        keyHash.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
  }

  public UUID id() {
    return id;
  }

  public UUID siteId() {
    return siteId;
  }

  UUID pageId() {
    return pageId;
  }

  public ReviewStatus status() {
    return status;
  }

  /** 1 to 5; null only for what was written elsewhere without a rating. */
  public @Nullable Integer rating() {
    return rating;
  }

  public @Nullable Integer ratingBefore() {
    return ratingBefore;
  }

  public @Nullable Instant ratingChangedAt() {
    return ratingChangedAt;
  }

  /** Whether the rating in force was given after a compensation; stands in public. */
  public boolean ratingAfterCompensation() {
    return ratingAfterCompensation;
  }

  public @Nullable String title() {
    return title;
  }

  public String text() {
    return text;
  }

  public List<Mask> masks() {
    return List.of(JsonConfig.json().fromJson(masks, Mask[].class));
  }

  /** The name as readers may see it; null where the author does not want it shown. */
  public @Nullable String publicName() {
    return namePublic ? authorName : null;
  }

  /** How we know that the author was a customer: {@code PURCHASE}, or null when we do not. */
  public @Nullable String verified() {
    return verified;
  }

  public String authorName() {
    return authorName;
  }

  public String language() {
    return language;
  }

  public Instant submittedAt() {
    return submittedAt;
  }

  public @Nullable Instant publishedAt() {
    return publishedAt;
  }

  public @Nullable Origin origin() {
    return origin;
  }

  @Nullable RejectionReason rejection() {
    return rejection;
  }

  @Nullable String rejectionNote() {
    return rejectionNote;
  }

  public Instant listedAt() {
    return listedAt;
  }
}
