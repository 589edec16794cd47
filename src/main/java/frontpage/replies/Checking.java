package frontpage.replies;

import frontpage.Caller;
import frontpage.checker.Checker;
import frontpage.checker.Finding;
import frontpage.checker.Language;
import frontpage.checker.ReplyContext;
import frontpage.checker.ReplyDraft;
import frontpage.checker.Report;
import frontpage.checker.Sector;
import frontpage.reviews.Review;
import frontpage.sites.Site;
import frontpage.sites.SiteRules;
import frontpage.threads.ReviewThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Puts the checker into the context of a thread. */
@ApplicationScoped
public class Checking {
  @Inject private Replies replies;
  @Inject private PrivateTerms terms;
  @Inject private Clearances clearances;
  @Inject private SiteRules rules;
  @Inject private Spelling spelling;
  @Inject private CopyIndexes copies;

  @Inject
  @ConfigProperty(name = "frontpage.zone", defaultValue = "UTC")
  private ZoneId zone;

  /**
   * A text and the moment from which its promises count.
   *
   * @param by who may be told what is private; null for nobody, as for imports and samples
   */
  record Typed(String text, Instant at, @Nullable Caller by) {
    @Override
    public String toString() {
      return "Typed[" + at + "]";
    }
  }

  /** With the rules as the site wants them. */
  Checker checker(Site site) {
    return rules.of(site);
  }

  /**
   * @param messages language of the findings, {@code ru} or {@code en}
   */
  Report check(Site site, Review review, ReviewThread thread, Typed draft, String messages) {
    Caller reader = draft.by();
    List<String> confided = reader == null ? List.of() : terms.of(thread.id(), reader);
    ReplyContext context =
        ofSite(site, draft.at(), messages)
            .review(review.text())
            .rating(review.rating())
            .reviewLanguage(Language.ofTag(review.language()))
            .author(review.authorName())
            .kind(thread.kind())
            .fault(thread.fault())
            .thread(replies.of(thread.id()).stream().map(Reply::text).toList())
            .copies(copies.of(site.id(), thread.id(), draft.at()))
            .privateTerms(confided)
            .build();
    Report report = checker(site).check(new ReplyDraft(draft.text()), context);
    if (reader != null && !confided.isEmpty()) {
      terms.shown(thread.id(), reader, quoted(report));
    }
    return clearances.applied(thread.id(), report);
  }

  private static List<String> quoted(Report report) {
    return report.findings().stream()
        .filter(f -> f.rule().equals(PrivateTerms.RULE))
        .map(Finding::quote)
        .toList();
  }

  /** What a site says about itself, in the findings' language; of no thread, so nothing private. */
  ReplyContext.Builder ofSite(Site site, Instant at, String messages) {
    Language speaks = Language.ofTag(messages);
    return ReplyContext.builder()
        .official(site.settings().official())
        .brands(site.settings().brands())
        .staff(site.settings().publicStaff())
        .voice(site.voice())
        .sectors(sectors(site))
        .date(at.atZone(zone).toLocalDate())
        .messages(speaks == null ? Language.EN : speaks);
  }

  private static Set<Sector> sectors(Site site) {
    return site.settings().sectors().stream()
        .map(Sector::ofId)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /**
   * What the operator's spelling server says, where there is one; slow, and never more than advice.
   */
  List<Finding> spelling(Site site, String text, String messages) {
    List<String> known = new ArrayList<>(site.settings().brands());
    known.addAll(site.settings().publicStaff());
    Language speaks = Language.ofTag(messages);
    return spelling.find(new ReplyDraft(text), known, speaks == null ? Language.EN : speaks);
  }

  Instant instant(LocalDateTime local) {
    return local.atZone(zone).toInstant();
  }
}
