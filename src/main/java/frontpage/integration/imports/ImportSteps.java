package frontpage.integration.imports;

import frontpage.integration.imports.StagedReview.StagedAnswer;
import frontpage.replies.Publishing;
import frontpage.replies.Reply;
import frontpage.reviews.BringingIn;
import frontpage.reviews.BringingIn.PastReview;
import frontpage.reviews.Decision;
import frontpage.reviews.Origin;
import frontpage.reviews.Review;
import frontpage.sites.Site;
import frontpage.sites.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The job's transactions. */
@ApplicationScoped
class ImportSteps {
  @Inject private Imports imports;
  @Inject private Sites sites;
  @Inject private BringingIn bringingIn;
  @Inject private Publishing publishing;
  @Inject private Clock clock;

  @Transactional(TxType.REQUIRES_NEW)
  List<UUID> next(UUID jobId, int limit) {
    return imports.waiting(jobId, limit);
  }

  /** Makes a review of the row, unless it is here by now. */
  @ActivateRequestContext
  @Transactional(TxType.REQUIRES_NEW)
  void take(UUID rowId) {
    ImportRow row = imports.row(rowId);
    ImportJob job = row == null ? null : imports.find(row.jobId());
    if (row == null || job == null) {
      return;
    }
    Site site = sites.require(job.siteId());
    StagedReview staged = row.staged();
    if (bringingIn.has(site, job.format(), staged.sourceId())) {
      row.settle(ImportRow.State.PRESENT);
      return;
    }
    Review review = bringingIn.take(site, past(job, staged));
    if (!staged.held()) {
      bringingIn.publish(
          review, new Decision.DecidedBy(job.memberId(), job.memberName(), clock.instant()));
    }
    for (StagedAnswer answer : staged.answers()) {
      publishing.recall(
          site,
          review.id(),
          new Publishing.PastReply(
              UUID.randomUUID(),
              Reply.Kind.REPLY,
              answer.text(),
              answer.by(),
              site.name(),
              answer.at()));
    }
    row.settle(ImportRow.State.IMPORTED);
  }

  @Transactional(TxType.REQUIRES_NEW)
  void refuse(UUID rowId) {
    ImportRow row = imports.row(rowId);
    if (row != null) {
      row.refuse("internal");
    }
  }

  @Transactional(TxType.REQUIRES_NEW)
  void finish(UUID jobId) {
    ImportJob job = imports.find(jobId);
    if (job != null) {
      job.finish(clock.instant());
    }
  }

  private static PastReview past(ImportJob job, StagedReview staged) {
    return new PastReview(
        staged.page(),
        staged.rating(),
        staged.words(),
        staged.authorName(),
        staged.at(),
        new Origin(job.format(), staged.sourceId(), staged.url(), staged.rewarded()));
  }
}
