package frontpage.integration.imports;

import frontpage.DomainEvent;
import java.util.Map;
import java.util.UUID;

/** A member let the staged rows of a file become reviews. */
public record ImportStarted(UUID siteId, UUID jobId, String actor, String format, long rows)
    implements DomainEvent {
  @Override
  public String action() {
    return "import.started";
  }

  @Override
  public String target() {
    return "import:" + jobId;
  }

  @Override
  public Map<String, String> details() {
    return Map.of("format", format, "rows", Long.toString(rows));
  }
}
