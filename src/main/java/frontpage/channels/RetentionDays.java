package frontpage.channels;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A site's own number of days. */
@Entity
@Table(name = "channel_retention")
class RetentionDays {
  @Id private UUID siteId;
  private int days;

  protected RetentionDays() {}

  RetentionDays(UUID siteId, int days) {
    this.siteId = siteId;
    this.days = days;
  }

  void change(int to) {
    days = to;
  }

  int days() {
    return days;
  }
}
