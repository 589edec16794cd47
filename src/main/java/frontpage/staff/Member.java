package frontpage.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A person of the staff; what the person may do is a {@link Membership} per site. */
@Entity
public class Member {
  @Id private UUID id;
  private String email;
  private String name;
  private String title;
  private String language;
  private String passwordHash;
  private boolean active;
  private Instant createdAt;

  protected Member() {}

  Member(
      String email, String name, String title, String language, String passwordHash, Instant now) {
    this.id = UUID.randomUUID();
    this.email = normal(email);
    this.name = name;
    this.title = title;
    this.language = language;
    this.passwordHash = passwordHash;
    this.active = true;
    this.createdAt = now;
  }

  static String normal(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  public UUID id() {
    return id;
  }

  public String email() {
    return email;
  }

  /** The name that signs public replies. */
  public String name() {
    return name;
  }

  /** The job as customers read it: «служба заботы». */
  public String title() {
    return title;
  }

  public String language() {
    return language;
  }

  void speak(String newLanguage) {
    this.language = newLanguage;
  }

  String passwordHash() {
    return passwordHash;
  }

  boolean active() {
    return active;
  }
}
