package frontpage.channels.policy;

import frontpage.JsonConfig;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A site's policy, where it differs from the default. */
@Entity
@Table(name = "channel_policy")
class StoredPolicy {
  @Id private UUID siteId;

  @Column(length = 20000)
  private String settings;

  protected StoredPolicy() {}

  StoredPolicy(UUID siteId, Policy policy) {
    this.siteId = siteId;
    change(policy);
  }

  final void change(Policy policy) {
    settings = JsonConfig.json().toJson(policy);
  }

  Policy policy() {
    return JsonConfig.json().fromJson(settings, Policy.class);
  }
}
