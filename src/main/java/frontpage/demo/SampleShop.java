package frontpage.demo;

import frontpage.Problem;
import frontpage.checker.Fault;
import frontpage.replies.Publishing;
import frontpage.replies.Reply;
import frontpage.reviews.BringingIn;
import frontpage.reviews.Decision;
import frontpage.reviews.Review;
import frontpage.reviews.Reviews;
import frontpage.sites.Site;
import frontpage.sites.SiteSettings;
import frontpage.sites.Sites;
import frontpage.staff.Member;
import frontpage.staff.Signatures;
import frontpage.staff.Signed;
import frontpage.staff.Staff;
import frontpage.threads.ReviewThread;
import frontpage.threads.ThreadState;
import frontpage.threads.Threads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings the sample shop in at the first start of a demo. */
@ApplicationScoped
class SampleShop {
  /** The password of every demo member; the launcher prints it. */
  static final String PASSWORD = "front-page-demo";

  private static final int SETTLED_DAYS = 4;
  private static final Logger LOG = Logger.getLogger(SampleShop.class.getName());

  @Inject private Sites sites;
  @Inject private Staff staff;
  @Inject private Signatures signatures;
  @Inject private Reviews reviews;
  @Inject private Threads threads;
  @Inject private BringingIn bringingIn;
  @Inject private Publishing publishing;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "frontpage.demo")
  private boolean demo;

  @Inject
  @ConfigProperty(name = "frontpage.demo.origins", defaultValue = "http://localhost:8081")
  private List<String> origins;

  @Transactional
  void fill(@Observes @Initialized(ApplicationScoped.class) Object started) {
    if (!demo || !sites.none()) {
      return;
    }
    Samples.Shop shop = Samples.shop();
    Site site =
        sites.register(
            shop.key(),
            shop.name(),
            shop.language(),
            new SiteSettings(
                origins, shop.official(), shop.brands(), shop.publicStaff(), Map.of(), List.of()));
    Map<String, Member> people = people(shop, site);
    int stopped = 0;
    for (Samples.Sample sample : Samples.reviews()) {
      stopped += bring(site, shop, people, sample);
    }
    LOG.log(Level.INFO, "The sample shop is there; {0} sample replies did not pass", stopped);
  }

  private Map<String, Member> people(Samples.Shop shop, Site site) {
    // One hash for all: its cost is meant for attackers, and the password is printed anyway.
    String hash = staff.hash(PASSWORD);
    Map<String, Member> people = new LinkedHashMap<>();
    for (Samples.Person person : shop.staff()) {
      Member member =
          staff.add(person.email(), person.name(), person.role(), shop.language(), hash);
      staff.join(member, site.id(), person.siteRole());
      signatures.write(member.id(), "en", new Signed(person.nameEn(), person.roleEn()));
      people.put(person.key(), member);
    }
    return people;
  }

  /** Returns how many of its replies the gate refused. */
  private int bring(
      Site site, Samples.Shop shop, Map<String, Member> people, Samples.Sample sample) {
    Samples.ShopPage page = shop.page(sample.page());
    Instant now = clock.instant();
    Instant at =
        earlier(
            now.truncatedTo(ChronoUnit.DAYS)
                .minus(Duration.ofDays(sample.daysAgo()))
                .plus(Duration.ofMinutes(sample.minutes())),
            now.minus(Duration.ofMinutes(12L + sample.minutes() % 40)));
    Review review =
        bringingIn.take(
            site,
            new BringingIn.Arrival(
                page.key(),
                page.titleRu(),
                page.type(),
                sample.rating(),
                sample.title(),
                sample.text(),
                sample.author(),
                sample.language(),
                sample.wish(),
                at));
    Member lead = people.get("lev");
    Decision.DecidedBy by =
        new Decision.DecidedBy(
            lead == null ? null : lead.id(),
            lead == null ? "" : lead.name(),
            earlier(at.plus(Duration.ofMinutes(4)), now));
    Samples.Refusal refusal = sample.rejection();
    if (sample.status().equals("PUBLISHED")) {
      reviews.decide(review, Decision.Action.PUBLISH, null, null, by);
    } else if (refusal != null) {
      reviews.decide(review, Decision.Action.REJECT, refusal.reason(), refusal.note(), by);
    }
    Fault fault = sample.fault();
    ReviewThread thread = threads.require(site.id(), review.id());
    threads.classify(thread, sample.kind(), fault);
    int stopped = answer(site, review, people, sample, at);
    if (sample.daysAgo() > SETTLED_DAYS && !sample.replies().isEmpty()) {
      // A shop that keeps its promises: only the last days' are still open.
      threads.answered(thread, now, ThreadState.RESOLVED, null);
    }
    if (sample.ratingAfter() != null) {
      bringingIn.rerate(review, sample.ratingAfter(), earlier(at.plus(Duration.ofDays(3)), now));
    }
    return stopped;
  }

  private int answer(
      Site site, Review review, Map<String, Member> people, Samples.Sample sample, Instant at) {
    int stopped = 0;
    for (int i = 0; i < sample.replies().size(); i++) {
      Samples.Answer answer = sample.replies().get(i);
      Member member = people.get(answer.by());
      if (member == null) {
        continue;
      }
      Signed signed = signatures.of(member, sample.language());
      Reply.Kind kind = i == 0 ? Reply.Kind.REPLY : Reply.Kind.FOLLOW_UP;
      try {
        publishing.bringIn(
            site,
            review.id(),
            new Publishing.Wanted(kind, answer.text(), true, null),
            new Reply.Signature(member.id(), signed.name(), signed.title()),
            earlier(at.plus(Duration.ofMinutes(answer.afterMinutes())), clock.instant()));
      } catch (Problem refused) {
        stopped++;
        LOG.log(Level.WARNING, "A sample reply to {0} did not pass the gate", sample.id());
      }
    }
    return stopped;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
