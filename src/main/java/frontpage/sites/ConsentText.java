package frontpage.sites;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of what a site asks consent to, in one language. Never changed, only followed. */
@Entity
public class ConsentText {
  @Id private UUID id;
  private UUID siteId;

  @Enumerated(EnumType.STRING)
  private ConsentPurpose purpose;

  private String language;
  private int number;

  @Column(length = 4000)
  private String text;

  private Instant since;
  private @Nullable Instant until;

  protected ConsentText() {}

  ConsentText(
      UUID siteId, ConsentPurpose purpose, String language, int number, String text, Instant now) {
    this.id = UUID.randomUUID();
    this.siteId = siteId;
    this.purpose = purpose;
    this.language = language;
    this.number = number;
    this.text = text;
    this.since = now;
  }

  void end(Instant now) {
    until = now;
  }

  public UUID id() {
    return id;
  }

  public ConsentPurpose purpose() {
    return purpose;
  }

  public String language() {
    return language;
  }

  /** Counts the versions of this purpose in this language, from 1. */
  public int number() {
    return number;
  }

  public String text() {
    return text;
  }
}
