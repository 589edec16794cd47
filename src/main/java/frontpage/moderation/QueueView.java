package frontpage.moderation;

import java.util.Locale;
import java.util.Optional;

/** The views of the queue. None of them reads a rating. */
enum QueueView {
  TODO(
      "r.status = 'PUBLISHED' and (t.state in ('NEW', 'REOPENED')"
          + " or (t.state = 'ACKNOWLEDGED' and t.promiseDue <= :now)"
          + " or (t.state = 'WAITING_FOR_COLLEAGUE' and t.consultDue <= :now))"),
  MINE("t.assigneeId = :me and t.state <> 'RESOLVED' and r.status in ('HELD', 'PUBLISHED')"),
  PROMISES("r.status = 'PUBLISHED' and t.state = 'ACKNOWLEDGED'"),
  ESCALATED("t.escalation.executiveId is not null and r.status in ('HELD', 'PUBLISHED')"),
  HELD("r.status = 'HELD' or r.changeSince is not null"),
  WAITING(
      "r.status = 'PUBLISHED' and t.state in ('WAITING_FOR_CUSTOMER', 'WAITING_FOR_COLLEAGUE')"),
  DONE(
      "(r.status = 'PUBLISHED' and t.state = 'RESOLVED') or r.status in ('REJECTED', 'WITHDRAWN')"),
  /** Whatever its state: what a search looks through. */
  ALL("r.status is not null");

  /** JPQL over review {@code r} and thread {@code t}. */
  final String condition;

  QueueView(String condition) {
    this.condition = "(" + condition + ")";
  }

  /** What is done or searched is read newest first, work most urgent first. */
  boolean newestFirst() {
    return this == DONE || this == ALL;
  }

  /** The time by which the view is sorted. */
  String sortedBy() {
    return switch (this) {
      case TODO, MINE ->
          "coalesce(t.promiseDue, case when t.state = 'WAITING_FOR_COLLEAGUE' then t.consultDue"
              + " else null end, t.firstReplyDue)";
      case PROMISES -> "coalesce(t.promiseDue, t.firstReplyDue)";
      case ESCALATED -> "t.escalation.due";
      case HELD -> "coalesce(r.changeSince, r.submittedAt)";
      case WAITING, DONE, ALL -> "r.submittedAt";
    };
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<QueueView> of(String id) {
    for (QueueView view : values()) {
      if (view.id().equals(id)) {
        return Optional.of(view);
      }
    }
    return Optional.empty();
  }
}
