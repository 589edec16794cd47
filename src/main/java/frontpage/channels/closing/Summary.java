package frontpage.channels.closing;

import frontpage.Caller;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.Role;
import frontpage.channels.Outcome;
import frontpage.channels.Purpose;
import frontpage.channels.Room;
import frontpage.sites.Site;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to stand in public when a channel ends, as it was offered to the customer. */
@Entity
@Table(name = "channel_summary")
class Summary {
  /** Where it stands; public names. */
  enum State {
    OFFERED,
    /** The customer wants other words. */
    CHANGE_WANTED,
    PUBLISHED,
    /** The gate refused it when it was to be published: staff must write another. */
    STOPPED,
    WITHDRAWN
  }

  /**
   * What is sealed of it.
   *
   * @param overrideReason a lead's, if the gate needed one when it was offered
   */
  public record Words(String text, @Nullable String overrideReason) {
    @Override
    public String toString() {
      return "Words[…]";
    }
  }

  @Id private UUID id;
  private UUID channelId;

  @Enumerated(EnumType.STRING)
  private State state;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Column(length = 60000)
  private String ciphertext;

  private UUID memberId;
  private String memberName;
  private String memberTitle;

  @Enumerated(EnumType.STRING)
  private Role memberRole;

  private boolean agreed;
  private Instant offeredAt;
  private Instant dueAt;
  private @Nullable Instant answeredAt;
  @Version private int version;

  protected Summary() {}

  Summary(Room room, Outcome outcome, Words words, Offer offer) {
    this.id = UUID.randomUUID();
    this.channelId = room.id();
    this.state = State.OFFERED;
    this.outcome = outcome;
    this.ciphertext = room.seal(Purpose.SUMMARY, id, words);
    this.memberId = offer.by().id();
    this.memberName = offer.by().name();
    this.memberTitle = offer.by().title();
    this.memberRole = offer.role();
    this.offeredAt = offer.at();
    this.dueAt = offer.until();
  }

  /** Who offers, in which role on the site, and until when the customer may answer. */
  record Offer(Caller by, Role role, Instant at, Instant until) {}

  Words words(Room room) {
    return room.open(Purpose.SUMMARY, id, ciphertext, Words.class);
  }

  void agree(Instant now) {
    expectOffered();
    agreed = true;
    answeredAt = now;
  }

  void wantChange(Instant now) {
    expectOffered();
    state = State.CHANGE_WANTED;
    answeredAt = now;
  }

  void published() {
    state = State.PUBLISHED;
  }

  void stopped() {
    state = State.STOPPED;
  }

  void withdraw() {
    state = State.WITHDRAWN;
  }

  boolean isOffered() {
    return state == State.OFFERED;
  }

  boolean isAgreed() {
    return agreed;
  }

  private void expectOffered() {
    if (!isOffered()) {
      throw Problem.of(ProblemCode.CONFLICT).with("current", state);
    }
  }

  /** Who offered it, as the caller that publishing asks for. */
  Caller offeredBy(Site site) {
    return new Caller(
        memberId, id, memberName, memberTitle, site.language(), Map.of(site.key(), memberRole));
  }

  UUID id() {
    return id;
  }

  UUID channelId() {
    return channelId;
  }

  State state() {
    return state;
  }

  Outcome outcome() {
    return outcome;
  }

  String memberName() {
    return memberName;
  }

  String memberTitle() {
    return memberTitle;
  }

  Instant offeredAt() {
    return offeredAt;
  }

  Instant dueAt() {
    return dueAt;
  }

  @Nullable Instant answeredAt() {
    return answeredAt;
  }
}
