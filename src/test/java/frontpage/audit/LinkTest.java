package frontpage.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontpage.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LinkTest {
  private static final UUID SITE = UUID.fromString("00000000-0000-0000-0000-00000000000a");
  private static final Instant NOON = Instant.parse("2026-05-16T12:00:00.123456789Z");

  @Test
  void sealedEntryFitsItsPlaceAndNoOther() {
    AuditEntry first = entry("published");
    first.seal(Link.FIRST);

    assertThat(first.fits(Link.FIRST)).isTrue();
    assertThat(first.fits(new Link(2, Link.FIRST.prevHash()))).isFalse();
    assertThat(first.fits(new Link(1, "f".repeat(64)))).isFalse();
  }

  @Test
  void nextPlaceCarriesTheHashBefore() {
    AuditEntry first = entry("published");
    first.seal(Link.FIRST);
    AuditEntry second = entry("rejected");
    second.seal(first.next());

    assertThat(second.seq()).isEqualTo(2);
    assertThat(second.fits(first.next())).isTrue();
  }

  @Test
  void everyFieldCounts() {
    UUID id = UUID.randomUUID();
    Content content = new Content(id, SITE, NOON, "Anna", "review.published", "review:1", "{}");
    String hash = Link.FIRST.hash(content);

    assertThat(
            Link.FIRST.hash(
                new Content(id, SITE, NOON, "Ann", "areview.published", "review:1", "{}")))
        .as("a letter moved to the next field")
        .isNotEqualTo(hash);
    assertThat(
            Link.FIRST.hash(
                new Content(
                    id, SITE, NOON.plusNanos(1000), "Anna", "review.published", "review:1", "{}")))
        .isNotEqualTo(hash);
    assertThat(new Link(2, Link.FIRST.prevHash()).hash(content)).isNotEqualTo(hash);
  }

  @Test
  void timeIsKeptAsTheDatabaseKeepsIt() {
    assertThat(entry("published").happenedAt()).isEqualTo("2026-05-16T12:00:00.123456Z");
  }

  @Test
  void longDetailsNeverFailTheFact() {
    AuditEntry entry = new AuditEntry(new Fact("published"), "x".repeat(5000), NOON);

    assertThat(entry.details()).isEqualTo("{\"cut\":\"true\"}");
  }

  @Test
  void entryIsSealedOnce() {
    AuditEntry entry = entry("published");
    entry.seal(Link.FIRST);

    assertThatThrownBy(() -> entry.seal(Link.FIRST)).isInstanceOf(IllegalStateException.class);
  }

  private static AuditEntry entry(String what) {
    return new AuditEntry(new Fact(what), "{}", NOON);
  }

  private record Fact(String what) implements DomainEvent {
    @Override
    public UUID siteId() {
      return SITE;
    }

    @Override
    public String actor() {
      return "Anna";
    }

    @Override
    public String action() {
      return "review." + what;
    }

    @Override
    public String target() {
      return "review:1";
    }

    @Override
    public Map<String, String> details() {
      return Map.of();
    }
  }
}
