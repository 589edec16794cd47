package frontpage.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** How a member signs in one language. */
@Entity
class MemberSignature {
  @Id private UUID id;
  private UUID memberId;
  private String language;
  private String name;
  private String title;

  protected MemberSignature() {}

  MemberSignature(UUID memberId, String language) {
    this.id = UUID.randomUUID();
    this.memberId = memberId;
    this.language = language;
  }

  void write(Signed signed) {
    name = signed.name();
    title = signed.title();
  }

  String language() {
    return language;
  }

  Signed signed() {
    return new Signed(name, title);
  }
}
