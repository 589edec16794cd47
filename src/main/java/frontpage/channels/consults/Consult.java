package frontpage.channels.consults;

import frontpage.Secret;
import frontpage.channels.OneTimeCode;
import frontpage.channels.Onlooker;
import frontpage.channels.Purpose;
import frontpage.channels.Room;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One question to one colleague. Changed only while the channel is held. */
@Entity
class Consult {
  /** No link opens longer than that. */
  static final Duration LONGEST = Duration.ofHours(72);

  /** Letters with a code for one link: with the tries of each, too few to guess one. */
  private static final int CODES = 5;

  /** Where it stands; public names. */
  enum State {
    ASKED,
    ANSWERED,
    REVOKED,
    /** Its time is over; never stored. */
    EXPIRED
  }

  /**
   * What is sealed of it.
   *
   * @param who name or post of the colleague, as the customer reads it too
   * @param parts ids of the private parts that are shown
   * @param messages client ids of the messages that are shown
   */
  public record Words(
      String who,
      String email,
      String question,
      List<UUID> parts,
      List<UUID> messages,
      @Nullable String answer) {
    public Words {
      parts = parts == null ? List.of() : List.copyOf(parts);
      messages = messages == null ? List.of() : List.copyOf(messages);
    }

    Words answered(String text) {
      return new Words(who, email, question, parts, messages, text);
    }

    @Override
    public String toString() {
      return "Words[…]";
    }
  }

  @Id private UUID id;
  private UUID siteId;
  private UUID threadId;
  private UUID channelId;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(length = 60000)
  private String ciphertext;

  private String askedBy;
  private Instant askedAt;
  private Instant dueAt;
  private Instant expiresAt;
  private @Nullable String linkHash;

  @Column(length = 1000)
  private @Nullable String codeSealed;

  private @Nullable Instant codeUntil;
  private int codeTries;
  private int codes;
  private @Nullable String sessionHash;
  private @Nullable Instant openedAt;
  private @Nullable Instant endedAt;

  protected Consult() {}

  Consult(Room room, Words words, Instant dueAt, String askedBy, Instant now) {
    this.id = UUID.randomUUID();
    this.siteId = room.siteId();
    this.threadId = room.threadId();
    this.channelId = room.id();
    this.state = State.ASKED;
    this.askedBy = askedBy;
    this.askedAt = now;
    this.dueAt = dueAt;
    this.expiresAt = now.plus(LONGEST);
    seal(room, words);
  }

  private void seal(Room room, Words words) {
    ciphertext = room.seal(Purpose.CONSULT, id, words);
  }

  Words words(Room room) {
    return room.open(Purpose.CONSULT, id, ciphertext, Words.class);
  }

  State state(Instant now) {
    return state == State.ASKED && !now.isBefore(expiresAt) ? State.EXPIRED : state;
  }

  boolean isOpen(Instant now) {
    return state(now) == State.ASKED;
  }

  /** For the letter that is being sent: an earlier letter's link ends. */
  Secret newLink() {
    Secret secret = Secret.random();
    linkHash = secret.hash();
    return secret;
  }

  boolean mayHaveCode() {
    return codes < CODES;
  }

  void codeAsked() {
    codes++;
  }

  /** For the letter that is being sent: an earlier letter's code ends. */
  OneTimeCode newCode(Room room, Instant now) {
    OneTimeCode code = OneTimeCode.random();
    codeSealed = room.seal(Purpose.CODE, id, code);
    codeUntil = now.plus(OneTimeCode.LIFE);
    codeTries = 0;
    return code;
  }

  /** Counts the try; a code opens once. */
  boolean opensBy(String typed, Room room, Instant now) {
    String sealed = codeSealed;
    Instant until = codeUntil;
    if (sealed == null || until == null || !now.isBefore(until)) {
      return false;
    }
    codeTries++;
    boolean opens = room.open(Purpose.CODE, id, sealed, OneTimeCode.class).fits(typed);
    if (opens || codeTries >= OneTimeCode.TRIES) {
      codeSealed = null;
    }
    return opens;
  }

  /** The browser that typed the code; one that did before is out. */
  void enteredBy(Secret browser, Instant now) {
    sessionHash = browser.hash();
    if (openedAt == null) {
      openedAt = now;
    }
  }

  boolean isOf(Secret browser) {
    return browser.hash().equals(sessionHash);
  }

  /** The colleague, as the customer reads it among those who looked in. */
  Onlooker onlooker(Words words, String title) {
    return new Onlooker(id, id, words.who(), title);
  }

  void answer(Room room, String text, Instant now) {
    seal(room, words(room).answered(text));
    end(State.ANSWERED, now);
  }

  void revoke(Instant now) {
    end(State.REVOKED, now);
  }

  private void end(State how, Instant now) {
    state = how;
    endedAt = now;
    linkHash = null;
    codeSealed = null;
    sessionHash = null;
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

  UUID channelId() {
    return channelId;
  }

  String askedBy() {
    return askedBy;
  }

  Instant askedAt() {
    return askedAt;
  }

  Instant dueAt() {
    return dueAt;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  @Nullable Instant openedAt() {
    return openedAt;
  }

  @Nullable Instant endedAt() {
    return endedAt;
  }
}
