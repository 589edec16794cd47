package frontpage.reviews;

import frontpage.Secret;
import frontpage.reviews.texts.Mask;
import frontpage.reviews.texts.SplitText;
import frontpage.reviews.texts.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
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
  @Embedded private Wording wording;
  private String authorName;
  private String authorKeyHash;
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
  private int textVersion;
  private @Nullable Instant editedAt;
  private @Nullable Instant changeSince;
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
    this.authorName = author.name();
    this.authorKeyHash = author.keyHash();
    this.submittedAt = now;
    this.listedAt = now;
    this.namePublic = true;
    this.origin = origin;
    reads(Wording.of(split, author.language()));
  }

  /** Who wrote: the name as displayed, the hash of the author's key, and the text's language. */
  record Author(String name, String keyHash, String language) {
    /** Somebody whose key nobody holds. */
    static Author unknown(String name, String language) {
      return new Author(name, Secret.random().hash(), language);
    }
  }

  private void reads(Wording newWording) {
    wording = newWording;
    searchText = newWording.searchText();
  }

  /** Another text in the place of one that nobody has read. */
  void rewrite(Wording newWording) {
    reads(newWording);
    textVersion++;
  }

  /** Another text waits beside the published one. */
  void holdChange(Instant now) {
    changeSince = changeSince == null ? now : changeSince;
    textVersion++;
  }

  /** None waits any more; a decision that was on its way finds another version. */
  void endChange() {
    changeSince = null;
    textVersion++;
  }

  private void dropChange() {
    if (changeSince != null) {
      endChange();
    }
  }

  /** Another text in the place of the published one, seen by everybody. */
  void edit(Wording newWording, Instant now) {
    reads(newWording);
    editedAt = now;
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
    dropChange();
    rejection = reason;
    rejectionNote = note;
  }

  void withdraw() {
    status = ReviewStatus.WITHDRAWN;
    dropChange();
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
    editedAt = line.editedAt();
    changeSince = line.texts() == null ? null : line.texts().changeSince();
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

  public Wording wording() {
    return wording;
  }

  public @Nullable String title() {
    return wording.title();
  }

  public String text() {
    return wording.text();
  }

  public List<Mask> masks() {
    return wording.masks();
  }

  /** Another number after each text that its author sent, and after each decision about one. */
  public int textVersion() {
    return textVersion;
  }

  /** When another text took the place of the first in public. */
  public @Nullable Instant editedAt() {
    return editedAt;
  }

  /** Since when a change of the text waits for a decision. */
  public @Nullable Instant changeSince() {
    return changeSince;
  }

  /** Whether somebody is to decide about its text, so that its rating is not shown to them. */
  public boolean awaitsDecision() {
    return status == ReviewStatus.HELD || changeSince != null;
  }

  /** Whether its author may change the text: not what was written elsewhere, or stands no more. */
  boolean isEditable() {
    return origin == null && (status == ReviewStatus.HELD || status == ReviewStatus.PUBLISHED);
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
    return wording.language();
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
