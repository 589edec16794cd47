package frontpage.replies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A published public answer, signed by a person, with the report it passed the gate with. */
@Entity
public class Reply {
  /** An answer of the conversation, or what was said when the private channel was closed. */
  public enum Kind {
    REPLY,
    FOLLOW_UP
  }

  @Id private UUID id;
  private UUID siteId;
  private UUID threadId;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(length = 5000)
  private String text;

  private @Nullable UUID memberId;
  private String signedName;
  private String signedRole;
  private Instant publishedAt;
  private @Nullable Integer answeredMinutes;
  private String verdict;

  @Column(length = 200000)
  private String report;

  private String packVersion;

  @Column(length = 2000)
  private @Nullable String overrideReason;

  private @Nullable String overrideBy;

  protected Reply() {}

  Reply(
      UUID id,
      UUID siteId,
      UUID threadId,
      Kind kind,
      String text,
      Signature by,
      Gate.Passed gate,
      When when) {
    this.id = id;
    this.siteId = siteId;
    this.threadId = threadId;
    this.kind = kind;
    this.text = text;
    this.memberId = by.memberId();
    this.signedName = by.name();
    this.signedRole = by.role();
    this.publishedAt = when.publishedAt();
    this.answeredMinutes = when.answeredMinutes();
    this.verdict = gate.report().verdict().id();
    this.report = StoredReport.write(gate.report());
    this.packVersion = gate.packVersion();
    this.overrideReason = gate.overrideReason();
    this.overrideBy = gate.overrideReason() == null ? null : by.name();
  }

  /**
   * Who signs; name and role stay as they were on that day.
   *
   * @param memberId null where it was signed elsewhere by somebody who is no member here
   */
  public record Signature(@Nullable UUID memberId, String name, String role) {}

  /**
   * @param answeredMinutes since the review, on the first reply only
   */
  record When(Instant publishedAt, @Nullable Integer answeredMinutes) {}

  public UUID id() {
    return id;
  }

  UUID siteId() {
    return siteId;
  }

  UUID threadId() {
    return threadId;
  }

  Kind kind() {
    return kind;
  }

  public String text() {
    return text;
  }

  public String signedName() {
    return signedName;
  }

  String signedRole() {
    return signedRole;
  }

  Instant publishedAt() {
    return publishedAt;
  }

  @Nullable Integer answeredMinutes() {
    return answeredMinutes;
  }

  String report() {
    return report;
  }

  @Nullable String overrideReason() {
    return overrideReason;
  }

  @Nullable String overrideBy() {
    return overrideBy;
  }
}
