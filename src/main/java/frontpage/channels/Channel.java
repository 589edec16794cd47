package frontpage.channels;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The private channel of one thread. Every change is made while its row is locked. */
@Entity
class Channel {
  private static final Duration BETWEEN_NOTICES = Duration.ofHours(1);

  @Id private UUID id;
  private UUID siteId;
  private UUID threadId;

  @Enumerated(EnumType.STRING)
  private ChannelState state;

  @Enumerated(EnumType.STRING)
  private @Nullable Outcome outcome;

  private @Nullable String reason;
  private String language;

  @Column(length = 1000)
  private String wrappedKey;

  private String masterKeyId;
  private boolean mailboxConfirmed;
  private String contact;
  private boolean hasAddress;
  private int nextSeq;
  private int staffSeenSeq;
  private int customerSeenSeq;
  private @Nullable Instant notifiedAt;
  private Instant createdAt;
  private @Nullable Instant openedAt;
  private @Nullable Instant closedAt;
  private @Nullable Instant erasedAt;
  private @Nullable String callAskedBy;
  private @Nullable String checkedBy;
  private @Nullable Instant checkedAt;

  @Column(length = 2000)
  private @Nullable String checkedRecord;

  @Version private int version;

  protected Channel() {}

  Channel(UUID siteId, UUID threadId, String language, MasterKey master, Instant now) {
    this.id = UUID.randomUUID();
    this.siteId = siteId;
    this.threadId = threadId;
    this.state = ChannelState.PREPARED;
    this.language = language;
    this.wrappedKey = ChannelKey.fresh(id).wrapped(master);
    this.masterKeyId = master.id();
    this.nextSeq = 1;
    this.contact = "HERE";
    this.createdAt = now;
  }

  ChannelKey key(KeyRing ring) {
    // Nothing that an erased channel's key opened is there any more.
    return erased()
        ? ChannelKey.fresh(id)
        : ChannelKey.unwrap(id, wrappedKey, ring.byId(masterKeyId));
  }

  /** Forgets the key, and with it all that it opened; what stood in public stays true. */
  void erase(Instant now) {
    if (state == ChannelState.OPEN) {
      close(Outcome.CUSTOMER_LEFT, now);
    }
    wrappedKey = "";
    masterKeyId = "";
    checkedRecord = null;
    erasedAt = now;
    addressDropped();
  }

  /** Begins again with a key of its own. */
  void renew(MasterKey master) {
    wrappedKey = ChannelKey.fresh(id).wrapped(master);
    masterKeyId = master.id();
    checkedBy = null;
    checkedAt = null;
    erasedAt = null;
  }

  void customerChecked(String by, Instant now, String sealedRecord) {
    checkedBy = by;
    checkedAt = now;
    checkedRecord = sealedRecord;
  }

  /** Whether confidential facts may be told: the mailbox is theirs, and they are who they say. */
  boolean trusted() {
    return mailboxConfirmed && checkedBy != null;
  }

  /** Wraps the same key with the current master key; what it sealed stays as it is. */
  void rewrap(KeyRing ring) {
    wrappedKey = key(ring).wrapped(ring.current());
    masterKeyId = ring.current().id();
  }

  /** The author opened it by saying something; staff have not answered there yet. */
  void openedByAuthor() {
    state = ChannelState.OPEN;
  }

  /** Whether staff have opened it, at whatever time. */
  boolean isAttended() {
    return openedAt != null;
  }

  /** Staff open it, or open it again; false when they had it open. */
  boolean open(Instant now) {
    if (state == ChannelState.OPEN && isAttended()) {
      return false;
    }
    state = ChannelState.OPEN;
    outcome = null;
    closedAt = null;
    openedAt = now;
    return true;
  }

  void close(Outcome how, Instant now) {
    state = ChannelState.CLOSED;
    outcome = how;
    closedAt = now;
  }

  void goesOn(String way) {
    contact = way;
    callAskedBy = null;
  }

  void callAskedBy(String who) {
    callAskedBy = who;
  }

  /** Who would like to call, until the customer has chosen how to go on. */
  @Nullable String callAskedBy() {
    return callAskedBy;
  }

  /** The way by which the customer wants to go on. */
  String contact() {
    return contact;
  }

  void invitedBecause(@Nullable String why) {
    if (why != null && !why.isBlank()) {
      reason = why;
    }
  }

  int takeSeq() {
    return nextSeq++;
  }

  /** Marks move forward only, and never past what exists; false when nothing moved. */
  boolean seenBy(Sender side, int seq) {
    int upTo = Math.min(seq, nextSeq - 1);
    if (side == Sender.STAFF && upTo > staffSeenSeq) {
      staffSeenSeq = upTo;
      return true;
    }
    if (side == Sender.CUSTOMER && upTo > customerSeenSeq) {
      customerSeenSeq = upTo;
      notifiedAt = null;
      return true;
    }
    return false;
  }

  /** Whether a letter about unseen messages may go now; at most one an hour until they are seen. */
  boolean mayNotify(Instant now) {
    return mailboxConfirmed
        && hasAddress
        && (notifiedAt == null || !notifiedAt.plus(BETWEEN_NOTICES).isAfter(now));
  }

  void notified(Instant now) {
    notifiedAt = now;
  }

  void addressKept() {
    hasAddress = true;
  }

  void addressDropped() {
    hasAddress = false;
    mailboxConfirmed = false;
  }

  /** False when it was confirmed before, or there is nothing to confirm. */
  boolean confirmMailbox() {
    if (!hasAddress || mailboxConfirmed) {
      return false;
    }
    mailboxConfirmed = true;
    return true;
  }

  UUID id() {
    return id;
  }

  UUID siteId() {
    return siteId;
  }

  UUID threadId() {
    return threadId;
  }

  ChannelState state() {
    return state;
  }

  @Nullable Outcome outcome() {
    return outcome;
  }

  @Nullable String reason() {
    return reason;
  }

  String language() {
    return language;
  }

  boolean mailboxConfirmed() {
    return mailboxConfirmed;
  }

  boolean hasAddress() {
    return hasAddress;
  }

  int staffSeenSeq() {
    return staffSeenSeq;
  }

  int customerSeenSeq() {
    return customerSeenSeq;
  }

  boolean erased() {
    return erasedAt != null;
  }

  @Nullable Instant erasedAt() {
    return erasedAt;
  }

  @Nullable Instant closedAt() {
    return closedAt;
  }

  @Nullable String checkedBy() {
    return checkedBy;
  }

  @Nullable Instant checkedAt() {
    return checkedAt;
  }

  @Nullable String checkedRecord() {
    return checkedRecord;
  }

  @Nullable Instant notifiedAt() {
    return notifiedAt;
  }
}
