package frontpage.integration.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One file on its way in, with the member who brought it. */
@Entity
class ImportJob {
  /** Staged is the dry run: nothing of it is a review yet. */
  enum State {
    STAGED,
    RUNNING,
    DONE
  }

  @Id private UUID id;
  private UUID siteId;
  private String format;

  @Enumerated(EnumType.STRING)
  private State state;

  private UUID memberId;
  private String memberName;
  private Instant createdAt;
  private @Nullable Instant finishedAt;
  @Version private int version;

  protected ImportJob() {}

  ImportJob(UUID siteId, ImportFormat format, UUID memberId, String memberName, Instant now) {
    this.id = UUID.randomUUID();
    this.siteId = siteId;
    this.format = format.id();
    this.state = State.STAGED;
    this.memberId = memberId;
    this.memberName = memberName;
    this.createdAt = now;
  }

  void start() {
    state = State.RUNNING;
  }

  void finish(Instant now) {
    state = State.DONE;
    finishedAt = now;
  }

  UUID id() {
    return id;
  }

  UUID siteId() {
    return siteId;
  }

  String format() {
    return format;
  }

  State state() {
    return state;
  }

  UUID memberId() {
    return memberId;
  }

  String memberName() {
    return memberName;
  }

  Instant createdAt() {
    return createdAt;
  }

  @Nullable Instant finishedAt() {
    return finishedAt;
  }
}
