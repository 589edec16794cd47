package frontpage.audit;

import frontpage.DomainEvent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One fact: who did what to what, when. Sealed once it has a number and a hash. */
@Entity
class AuditEntry {
  private static final int LONGEST_DETAILS = 4000;

  @Id private UUID id;
  private UUID siteId;
  private Instant happenedAt;
  private String actor;
  private String action;
  private String target;

  @Column(length = LONGEST_DETAILS)
  private String details;

  private @Nullable Long seq;
  private @Nullable String prevHash;
  private @Nullable String hash;

  protected AuditEntry() {}

  /**
   * @param details the event's details as one JSON object of strings, its keys sorted
   */
  AuditEntry(DomainEvent event, String details, Instant now) {
    this.id = UUID.randomUUID();
    this.siteId = event.siteId();
    // The database keeps microseconds; what is hashed must be what is read back.
    this.happenedAt = now.truncatedTo(ChronoUnit.MICROS);
    this.actor = cut(event.actor(), 120);
    this.action = cut(event.action(), 60);
    this.target = cut(event.target(), 120);
    this.details = fitting(details);
  }

  void seal(Link link) {
    if (seq != null) {
      throw new IllegalStateException("An entry is sealed once");
    }
    this.seq = link.seq();
    this.prevHash = link.prevHash();
    this.hash = link.hash(content());
  }

  /** Whether it stands where the link says, unchanged since it was sealed. */
  boolean fits(Link link) {
    return seq != null
        && seq == link.seq()
        && link.prevHash().equals(prevHash)
        && link.hash(content()).equals(hash);
  }

  Link next() {
    if (seq == null || hash == null) {
      throw new IllegalStateException("Nothing follows an entry that is not sealed");
    }
    return new Link(seq + 1, hash);
  }

  private Content content() {
    return new Content(id, siteId, happenedAt, actor, action, target, details);
  }

  UUID id() {
    return id;
  }

  @Nullable Long seq() {
    return seq;
  }

  Instant happenedAt() {
    return happenedAt;
  }

  String details() {
    return details;
  }

  AuditView view(Map<String, String> read) {
    return new AuditView(id, happenedAt.toString(), actor, action, target, read, seq, hash);
  }

  /**
   * A fact must never fail because its details are long; they are ids and states, so they are not.
   */
  private static String fitting(String details) {
    return details.length() <= LONGEST_DETAILS ? details : "{\"cut\":\"true\"}";
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }
}
