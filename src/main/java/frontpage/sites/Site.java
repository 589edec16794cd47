package frontpage.sites;

import frontpage.JsonConfig;
import frontpage.checker.Voice;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One registered site. */
@Entity
public class Site {
  @Id private UUID id;
  private String siteKey;
  private String name;
  private String language;

  @Enumerated(EnumType.STRING)
  private Voice voice;

  private int firstReplyMinutes;

  @Column(length = 20000)
  private String settings;

  private Instant createdAt;
  @Version private int version;
  @Transient private @Nullable SiteSettings read;

  protected Site() {}

  Site(String siteKey, String name, String language, SiteSettings settings, Instant now) {
    this.id = UUID.randomUUID();
    this.siteKey = siteKey;
    this.name = name;
    this.language = language;
    this.voice = Voice.FORMAL;
    this.firstReplyMinutes = 60;
    this.settings = JsonConfig.json().toJson(settings);
    this.createdAt = now;
  }

  void change(
      String newName, String newLanguage, Voice newVoice, int minutes, SiteSettings newSettings) {
    this.name = newName;
    this.language = newLanguage;
    this.voice = newVoice;
    this.firstReplyMinutes = minutes;
    this.settings = JsonConfig.json().toJson(newSettings);
    this.read = null;
  }

  void choose(Map<String, String> rules, List<String> sectors) {
    this.settings = JsonConfig.json().toJson(settings().withRules(rules, sectors));
    this.read = null;
  }

  public UUID id() {
    return id;
  }

  public String key() {
    return siteKey;
  }

  public String name() {
    return name;
  }

  public String language() {
    return language;
  }

  public Voice voice() {
    return voice;
  }

  public int firstReplyMinutes() {
    return firstReplyMinutes;
  }

  public SiteSettings settings() {
    SiteSettings known = read;
    if (known == null) {
      known = JsonConfig.json().fromJson(settings, SiteSettings.class);
      read = known;
    }
    return known;
  }
}
