package frontpage.channels;

import frontpage.checker.Checker;
import frontpage.checker.SensitiveSpan;
import frontpage.replies.PrivateTerms;
import frontpage.sites.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Identifiers that the customer told in private and nobody told in public: the checker finds them,
 * afresh at each question, because a stored list would be a second copy of the secrets.
 */
@ApplicationScoped
class ChannelTerms implements PrivateTerms {
  private static final int SHORTEST = 3;

  @Inject private ChannelStore store;
  @Inject private Conversation conversation;
  @Inject private Sites sites;
  @Inject private Rooms rooms;
  @Inject @Any private Instance<PrivateDetails> details;
  @Inject @Any private Instance<ReleasedWords> released;
  private final Checker checker = Checker.standard();

  @Override
  public List<String> of(UUID threadId) {
    return store.ofThread(threadId).map(this::terms).orElse(List.of());
  }

  private List<String> terms(Channel channel) {
    ChannelKey key = store.key(channel);
    Set<String> terms = new LinkedHashSet<>();
    for (ChannelPart part : store.parts(channel)) {
      String text = part.text(key);
      if (part.kind() == ChannelPart.Kind.WISH) {
        addIdentifiers(terms, text);
      } else {
        // A span that was cut out, and the address, are identifiers as a whole.
        add(terms, text);
      }
    }
    conversation.saidByCustomer(channel).forEach(text -> addIdentifiers(terms, text));
    Room room = rooms.ofThread(channel.siteId(), channel.threadId());
    details.forEach(of -> of.identifiers(room).forEach(text -> add(terms, text)));
    List<String> official =
        sites.require(channel.siteId()).settings().official().stream()
            .map(ChannelTerms::bare)
            .toList();
    List<String> agreed =
        released.stream().flatMap(of -> of.of(room).stream()).map(ChannelTerms::bare).toList();
    terms.removeIf(
        term ->
            official.contains(bare(term))
                || agreed.stream().anyMatch(text -> text.contains(bare(term))));
    return List.copyOf(terms);
  }

  private void addIdentifiers(Set<String> terms, String text) {
    for (SensitiveSpan span : checker.sensitive(text, null)) {
      add(terms, text.substring(span.start(), span.end()));
    }
  }

  private static void add(Set<String> terms, String text) {
    String term = text.strip();
    // What was masked before it was stored is no term: it says nothing any more.
    if (term.length() >= SHORTEST && term.indexOf('•') < 0) {
      terms.add(term);
    }
  }

  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}@]", "");
  }
}
