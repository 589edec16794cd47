package frontpage.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontpage.Cursor;
import frontpage.Problem;
import frontpage.checker.Fault;
import frontpage.checker.Kind;
import frontpage.harness.ServerTest;
import frontpage.reviews.BringingIn;
import frontpage.reviews.Decision;
import frontpage.reviews.Review;
import frontpage.reviews.ReviewStatus;
import frontpage.reviews.Reviews;
import frontpage.reviews.SearchWords;
import frontpage.sites.Site;
import frontpage.sites.SiteSettings;
import frontpage.sites.Sites;
import frontpage.staff.Sessions;
import frontpage.staff.Staff;
import frontpage.threads.ReviewThread;
import frontpage.threads.ThreadState;
import frontpage.threads.Threads;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The components inside the server, each by its own door; what a test writes is rolled back. */
@ServerTest
class ComponentsIT {
  private static final SearchWords NO_WORDS = SearchWords.of(null);

  @Inject Sites sites;
  @Inject Staff staff;
  @Inject Sessions sessions;
  @Inject Reviews reviews;
  @Inject Threads threads;
  @Inject BringingIn bringingIn;
  @Inject Queue queue;
  @Inject Clock clock;
  @Resource UserTransaction transaction;

  @BeforeEach
  void begin() throws Exception {
    transaction.begin();
  }

  @AfterEach
  void undo() throws Exception {
    transaction.rollback();
  }

  @Test
  void aSiteKnowsItsOriginsAndNoOthers() {
    Site site = site();
    assertThat(sites.allows(site.key(), "https://shop.example")).isTrue();
    assertThat(sites.allows(site.key(), "https://elsewhere.example")).isFalse();
    assertThatThrownBy(
            () -> sites.register(site.key(), "Again", "en", SiteSettings.withOrigins(List.of())))
        .isInstanceOf(Problem.class);
  }

  @Test
  void anUnknownTokenIsNobody() {
    assertThat(sessions.caller("no such token")).isEmpty();
    assertThat(staff.byEmail("IRA@domtech.example ")).isPresent();
  }

  @Test
  void eachReviewStartsAThreadWithAClock() {
    Site site = site();
    Review review = review(site);
    ReviewThread thread = threads.require(site.id(), review.id());
    assertThat(thread.state()).isEqualTo(ThreadState.NEW);
    assertThat(thread.clock()).isEqualTo(ReviewThread.Clock.FIRST_REPLY);
    assertThat(thread.dueAt()).isEqualTo(review.submittedAt().plus(Duration.ofMinutes(60)));
    threads.classify(thread, Kind.TROLLING, Fault.NOBODY);
    assertThat(thread.clock()).isNull();
  }

  @Test
  void anotherSitesThreadIsNotFound() {
    Review review = review(site());
    Site other = site();
    assertThatThrownBy(() -> threads.require(other.id(), review.id())).isInstanceOf(Problem.class);
    assertThatThrownBy(() -> reviews.require(other.id(), review.id())).isInstanceOf(Problem.class);
  }

  @Test
  void theQueueShowsWhatWaitsAndPagesByKey() {
    Site site = site();
    for (int i = 0; i < 3; i++) {
      Review review = review(site);
      reviews.decide(
          review,
          Decision.Action.PUBLISH,
          null,
          null,
          new Decision.DecidedBy(null, "test", clock.instant()));
      assertThat(review.status()).isEqualTo(ReviewStatus.PUBLISHED);
    }
    UUID me = UUID.randomUUID();
    List<Queue.Row> first = queue.rows(site.id(), QueueView.TODO, NO_WORDS, me, null, 2);
    assertThat(first).hasSize(3);
    Cursor after = first.get(1).cursor();
    assertThat(queue.rows(site.id(), QueueView.TODO, NO_WORDS, me, after, 2)).hasSize(1);
    assertThat(queue.counts(site.id(), me)).containsEntry("todo", 3L).containsEntry("held", 0L);
  }

  @Test
  void aSearchLooksThroughEveryViewForEveryWord() {
    Site site = site();
    Instant at = clock.instant();
    Review found =
        bringingIn.take(
            site,
            new BringingIn.Arrival(
                "lamp",
                "Лампа «Полдень»",
                "Product",
                3,
                null,
                "Ещё одна",
                "Артём",
                "ru",
                null,
                at));
    review(site);
    for (String typed : List.of("артем", "АРТЁМ", "полдень ЕЩЕ", "артём одна", "Полд")) {
      assertThat(
              queue.rows(
                  site.id(), QueueView.ALL, SearchWords.of(typed), UUID.randomUUID(), null, 9))
          .as(typed)
          .extracting(row -> row.review().id())
          .containsExactly(found.id());
    }
    assertThat(
            queue.rows(site.id(), QueueView.ALL, SearchWords.of("%"), UUID.randomUUID(), null, 9))
        .isEmpty();
  }

  @Test
  void aCustomerWhoComesBackReopensTheThread() {
    Site site = site();
    Review review = review(site);
    ReviewThread thread = threads.require(site.id(), review.id());
    threads.answered(thread, clock.instant(), ThreadState.RESOLVED, null);
    threads.customerCameBack(site.id(), review.id());
    assertThat(thread.state()).isEqualTo(ThreadState.REOPENED);
  }

  private Site site() {
    return sites.register(
        "c-" + UUID.randomUUID().toString().substring(0, 12),
        "Components",
        "en",
        SiteSettings.withOrigins(List.of("https://shop.example")));
  }

  private Review review(Site site) {
    Instant at = clock.instant();
    return bringingIn.take(
        site,
        new BringingIn.Arrival(
            "page", "Page", "Product", 3, null, "A lid is a lid.", "Anna", "en", null, at));
  }
}
