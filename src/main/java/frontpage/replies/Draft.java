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

  @Column(length = 40000)
  private String text;

  private boolean sealed;

  private UUID memberId;
  private String memberName;
  private Instant savedAt;

  /** Counted by hand: the first text a client sees has number 1, and 0 means "there is none". */
  private int version;

  protected Draft() {}

  Draft(UUID threadId) {
    this.threadId = threadId;
  }

  /**
   * @param isSealed whether the text is unreadable without the key of the thread's private channel
   */
  void write(String newText, boolean isSealed, UUID member, String name, Instant now) {
    text = newText;
    sealed = isSealed;
    memberId = member;
    memberName = name;
    savedAt = now;
    version++;
  }

  UUID threadId() {
    return threadId;
  }

  boolean sealed() {
    return sealed;
  }

  /** As it is stored. */
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
