package frontpage.replies;

import frontpage.checker.Checker;
import frontpage.checker.Language;
import frontpage.checker.ReplyContext;
import frontpage.checker.ReplyDraft;
import frontpage.checker.Report;
import frontpage.reviews.Review;
import frontpage.sites.Site;
import frontpage.threads.ReviewThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts the checker into the context of a thread. */
@ApplicationScoped
public class Checking {
  private final Checker checker = Checker.standard();

  @Inject private Replies replies;
  @Inject private PrivateTerms terms;

  @Inject
  @ConfigProperty(name = "frontpage.zone", defaultValue = "UTC")
  private ZoneId zone;

  /** A text and the moment from which its promises count. */
  record Typed(String text, Instant at) {
    @Override
    public String toString() {
      return "Typed[" + at + "]";
    }
  }

  Checker checker() {
    return checker;
  }

  /**
   * @param messages language of the findings, {@code ru} or {@code en}
   */
  Report check(Site site, Review review, ReviewThread thread, Typed draft, String messages) {
    Language speaks = Language.ofTag(messages);
    ReplyContext context =
        ReplyContext.builder()
            .review(review.text())
            .rating(review.rating())
            .reviewLanguage(Language.ofTag(review.language()))
            .author(review.authorName())
            .kind(thread.kind())
            .fault(thread.fault())
            .official(site.settings().official())
            .brands(site.settings().brands())
            .staff(site.settings().publicStaff())
            .voice(site.voice())
            .date(draft.at().atZone(zone).toLocalDate())
            .thread(replies.of(thread.id()).stream().map(Reply::text).toList())
            .earlier(replies.earlier(site.id(), thread.id()))
            .privateTerms(List.copyOf(terms.of(thread.id())))
            .messages(speaks == null ? Language.EN : speaks)
            .build();
    return checker.check(new ReplyDraft(draft.text()), context);
  }

  Instant instant(LocalDateTime local) {
    return local.atZone(zone).toInstant();
  }
}
