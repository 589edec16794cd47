package frontpage.channels;

import frontpage.checker.Checker;
import frontpage.checker.Finding;
import frontpage.checker.Language;
import frontpage.checker.ReplyContext;
import frontpage.checker.ReplyDraft;
import frontpage.checker.SensitiveSpan;
import frontpage.reviews.Review;
import frontpage.reviews.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What staff must not tell while nobody knows who reads it: facts about a customer, and numbers and
 * places that the customer did not tell here. Both marks are needed, a confirmed mailbox and a
 * checked customer.
 */
@ApplicationScoped
class Confidence {
  static final String RULE = "confidential-fact";

  /** What names a customer's matters; names and contacts of our own people are no such thing. */
  private static final Set<String> IDENTIFIERS =
      Set.of("order-number", "bank-account", "national-id", "address", "birth-date");

  @Inject private ChannelStore store;
  @Inject private Conversation conversation;
  @Inject private ChannelReading reading;
  @Inject private Reviews reviews;
  private final Checker checker = Checker.standard();

  /** The places of a message that must wait; none when both marks are there. */
  List<SensitiveSpan> early(UUID siteId, UUID threadId, String text) {
    Channel channel = store.ofThread(threadId).orElse(null);
    if (channel != null && channel.trusted()) {
      return List.of();
    }
    Review review = reviews.require(siteId, threadId);
    return Stream.concat(facts(text, review.language()), untold(text, channel, review))
        .sorted(Comparator.comparingInt(SensitiveSpan::start))
        .toList();
  }

  private Stream<SensitiveSpan> facts(String text, String language) {
    Language spoken = Language.ofTag(language);
    ReplyContext context =
        ReplyContext.builder().messages(spoken == null ? Language.EN : spoken).build();
    return checker.check(new ReplyDraft(text), context).findings().stream()
        .filter(f -> f.rule().equals(RULE))
        .map(Confidence::place);
  }

  private static SensitiveSpan place(Finding finding) {
    return new SensitiveSpan(finding.start(), finding.end(), RULE);
  }

  /** The conversation is opened only where a text names something: most name nothing. */
  private Stream<SensitiveSpan> untold(String text, @Nullable Channel channel, Review review) {
    List<SensitiveSpan> named =
        checker.personal(text, null).stream()
            .filter(span -> IDENTIFIERS.contains(span.rule()))
            .toList();
    if (named.isEmpty()) {
      return Stream.empty();
    }
    String told = channel == null ? review.text() : told(channel, review);
    return named.stream()
        .filter(span -> !isTold(text.substring(span.start(), span.end()), told))
        .map(span -> new SensitiveSpan(span.start(), span.end(), RULE));
  }

  private boolean isTold(String words, String told) {
    return !checker.givenAway(List.of(words), told).isEmpty();
  }

  /** Everything that the customer said here, in public or in private. */
  private String told(Channel channel, Review review) {
    return Stream.of(
            Stream.of(review.text()),
            reading.parts(channel).stream().map(ChannelViews.PartView::text),
            conversation.after(channel, 0, channel.language()).stream()
                .filter(m -> m.from() == Sender.CUSTOMER)
                .map(ChannelViews.MessageView::text))
        .flatMap(texts -> texts)
        .reduce("", (all, one) -> all + "\n" + one);
  }
}
