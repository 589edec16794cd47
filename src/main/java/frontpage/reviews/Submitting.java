package frontpage.reviews;

import frontpage.Idempotency;
import frontpage.Problem;
import frontpage.ProofOfWork;
import frontpage.Secret;
import frontpage.checker.Language;
import frontpage.reviews.conditions.Consents;
import frontpage.reviews.conditions.Purchases;
import frontpage.reviews.texts.SplitText;
import frontpage.reviews.texts.Splitter;
import frontpage.reviews.texts.TypedText;
import frontpage.sites.ConsentText;
import frontpage.sites.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes a new review in. The one place where each field that a client must not set is set: status,
 * times, hash, masks. Called in a transaction.
 */
@ApplicationScoped
public class Submitting {
  @Inject private Reviews reviews;
  @Inject private Splitter splitter;
  @Inject private Intake intake;
  @Inject private Idempotency idempotency;
  @Inject private Consents consents;
  @Inject private Purchases purchases;
  @Inject private ProofOfWork proofs;
  @Inject private Clock clock;

  /**
   * The stored review; the same one when the same request comes again.
   *
   * @param proof stands beside the request: another solution does not make it another request
   */
  public Review submit(
      Site site, @Nullable String idempotencyKey, @Nullable String proof, NewReview wanted) {
    String scope = "review:" + site.key();
    Optional<UUID> before = idempotency.before(scope, idempotencyKey, wanted);
    if (before.isPresent()) {
      return reviews.require(site.id(), before.get());
    }
    TypedText typed = wanted.words();
    Language spoken = Language.ofTag(typed.language());
    refuseContactsAsName(wanted.authorName(), spoken);
    List<ConsentText> agreed = consents.agreed(site.id(), wanted.consents());
    SplitText split = splitter.part(typed);
    // After what the visitor is asked again for: a proof is good for one use.
    proofs.check(site.id(), proof);
    NewReview.PageRef ref = wanted.page();
    Page page =
        reviews.page(
            site.id(),
            ref.key(),
            ref.url(),
            blankToNull(ref.title()),
            ref.type() == null ? "Product" : ref.type());
    Review review =
        intake.take(
            site,
            new Intake.Incoming(
                UUID.randomUUID(),
                page,
                split,
                new Review.Author(
                    wanted.authorName(), Secret.sha256(wanted.authorKey()), typed.language()),
                wanted.rating(),
                clock.instant(),
                null,
                new Intake.Confidence(
                    splitter.withoutSecrets(blankToNull(wanted.wish()), spoken),
                    blankToNull(wanted.email()),
                    blankToNull(wanted.privateNote()))));
    if (!consents.keep(site.id(), review.id(), agreed)) {
      review.hideName();
    }
    if (purchases.confirm(site, ref.key(), wanted.purchase())) {
      review.verify();
    }
    idempotency.remember(scope, idempotencyKey, wanted, review.id());
    return review;
  }

  private void refuseContactsAsName(String name, @Nullable Language language) {
    if (!splitter.find(null, name, language).isEmpty()) {
      throw Problem.field("authorName", "personal-data");
    }
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
