package frontpage.integration.imports;

import frontpage.JsonConfig;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of a file: what would happen to it, then what did. */
@Entity
class ImportRow {
  /** What becomes of it. */
  enum State {
    /** Will become a review that everybody sees. */
    READY,
    /** Will become a review that waits for a decision, as it did where it comes from. */
    HELD,
    /** Is here already, from an earlier import or from higher up in the same file. */
    PRESENT,
    /** Cannot be a review; field and problem say why. */
    REFUSED,
    IMPORTED
  }

  private static final int EXCERPT = 100;

  @Id private UUID id;
  private UUID jobId;
  private int position;
  private int line;

  @Enumerated(EnumType.STRING)
  private State state;

  private @Nullable String field;
  private @Nullable String problem;
  private @Nullable String author;
  private @Nullable String excerpt;
  private @Nullable Integer rating;

  @Column(length = 200000)
  private @Nullable String content;

  protected ImportRow() {}

  private ImportRow(UUID jobId, int position, int line, State state) {
    this.id = UUID.randomUUID();
    this.jobId = jobId;
    this.position = position;
    this.line = line;
    this.state = state;
  }

  static ImportRow of(UUID jobId, int position, int line, StagedReview staged, boolean present) {
    State state = present ? State.PRESENT : staged.held() ? State.HELD : State.READY;
    ImportRow row = new ImportRow(jobId, position, line, state);
    row.author = staged.authorName();
    row.excerpt = beginning(staged.words().text());
    row.rating = staged.rating();
    row.content = present ? null : JsonConfig.json().toJson(staged);
    return row;
  }

  static ImportRow refused(UUID jobId, int position, int line, String field, String problem) {
    ImportRow row = new ImportRow(jobId, position, line, State.REFUSED);
    row.field = field;
    row.problem = problem;
    return row;
  }

  StagedReview staged() {
    return JsonConfig.json().fromJson(content, StagedReview.class);
  }

  /** Its text stands in the review now, or nowhere. */
  void settle(State how) {
    state = how;
    content = null;
  }

  void refuse(String why) {
    settle(State.REFUSED);
    problem = why;
  }

  private static String beginning(String text) {
    return text.codePointCount(0, text.length()) <= EXCERPT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, EXCERPT));
  }

  UUID id() {
    return id;
  }

  UUID jobId() {
    return jobId;
  }

  int position() {
    return position;
  }

  int line() {
    return line;
  }

  State state() {
    return state;
  }

  @Nullable String field() {
    return field;
  }

  @Nullable String problem() {
    return problem;
  }

  @Nullable String author() {
    return author;
  }

  @Nullable String excerpt() {
    return excerpt;
  }

  @Nullable Integer rating() {
    return rating;
  }
}
