package frontpage.replies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The reply that somebody is writing; one per thread. */
@Entity
@Table(name = "reply_draft")
class Draft {
  @Id private UUID threadId;

  @Column(length = 5000)
  private String text;

  private UUID memberId;
  private String memberName;
  private Instant savedAt;

  /** Counted by hand: the first text a client sees has number 1, and 0 means "there is none". */
  private int version;

  protected Draft() {}

  Draft(UUID threadId) {
    this.threadId = threadId;
  }

  void write(String newText, UUID member, String name, Instant now) {
    text = newText;
    memberId = member;
    memberName = name;
    savedAt = now;
    version++;
  }

  String text() {
    return text;
  }

  UUID memberId() {
    return memberId;
  }

  String memberName() {
    return memberName;
  }

  Instant savedAt() {
    return savedAt;
  }

  int version() {
    return version;
  }
}
