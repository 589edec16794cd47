package frontpage.staff;

import frontpage.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** A member's role on one site. */
@Entity
class Membership {
  @Id private UUID id;
  private UUID memberId;
  private UUID siteId;

  @Enumerated(EnumType.STRING)
  private Role role;

  protected Membership() {}

  Membership(UUID memberId, UUID siteId, Role role) {
    this.id = UUID.randomUUID();
    this.memberId = memberId;
    this.siteId = siteId;
    this.role = role;
  }

  UUID memberId() {
    return memberId;
  }

  Role role() {
    return role;
  }
}
