package frontpage.channels;

import frontpage.Caller;
import frontpage.Role;
import frontpage.channels.TermHit.TermPlace;
import frontpage.checker.Checker;
import frontpage.replies.PrivateTerms;
import frontpage.reviews.Review;
import frontpage.reviews.Reviews;
import frontpage.sites.Site;
import frontpage.sites.SiteSettings;
import frontpage.sites.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What was said only in private: taken out of each message and part when it is stored, kept sealed,
 * and opened only for who may read the channel anyway.
 */
@ApplicationScoped
class ChannelTerms implements PrivateTerms {
  private static final Set<Role> READERS = Set.of(Role.MODERATOR, Role.LEAD, Role.ADMIN);

  @PersistenceContext private EntityManager em;
  @Inject private ChannelStore store;
  @Inject private TermHits hits;
  @Inject private Event<TermHits.Given> given;
  @Inject private Sites sites;
  @Inject private Rooms rooms;
  @Inject @Any private Instance<PrivateDetails> details;
  @Inject @Any private Instance<ReleasedWords> released;
  @Inject private Reviews reviews;
  @Inject private Clock clock;
  private final Checker checker = Checker.standard();

  /** A text of the channel was stored. */
  void heard(Channel channel, ChannelKey key, UUID itemId, String text) {
    keep(channel, key, itemId, checker.confided(text));
  }

  /** Something was stored that is one identifier as a whole, such as a file's name. */
  void heardWhole(Channel channel, ChannelKey key, UUID itemId, String term) {
    keep(channel, key, itemId, List.of(term.strip()));
  }

  private void keep(Channel channel, ChannelKey key, UUID itemId, List<String> terms) {
    // What was masked before it was stored is no term: it says nothing any more.
    List<String> telling = terms.stream().filter(t -> t.indexOf('•') < 0).toList();
    if (!telling.isEmpty()) {
      em.persist(new PrivateTerm(channel, key, itemId, telling, clock.instant()));
    }
  }

  @Override
  public List<String> of(UUID threadId, Caller reader) {
    return store
        .ofThread(threadId)
        .filter(c -> mayRead(c, reader))
        .map(
            c -> {
              hits.check(c, reader);
              return guarded(c);
            })
        .orElse(List.of());
  }

  @Override
  public void shown(UUID threadId, Caller reader, List<String> words) {
    Optional<Channel> channel = store.ofThread(threadId);
    if (channel.isEmpty() || words.isEmpty()) {
      return;
    }
    ChannelKey key = store.key(channel.get());
    String text = String.join("\n", words);
    Set<TermPlace> places = new LinkedHashSet<>();
    for (PrivateTerm row : rows(channel.get())) {
      List<String> terms = row.terms(key);
      for (String term : checker.givenAway(terms, text)) {
        places.add(new TermPlace(row.id(), terms.indexOf(term)));
      }
    }
    given.fire(TermHits.Given.of(channel.get(), reader, places));
  }

  private boolean mayRead(Channel channel, Caller reader) {
    Role role = reader.sites().get(sites.require(channel.siteId()).key());
    return role != null && READERS.contains(role);
  }

  /** Every term of the channel, whatever became of it. */
  List<String> all(Channel channel) {
    ChannelKey key = store.key(channel);
    return rows(channel).stream().flatMap(r -> r.terms(key).stream()).toList();
  }

  /** What must not stand in public now. */
  List<String> guarded(Channel channel) {
    Room room = rooms.ofThread(channel.siteId(), channel.threadId());
    Set<String> terms = new LinkedHashSet<>(all(channel));
    details.forEach(of -> terms.addAll(of.identifiers(room)));
    List<String> open = open(channel);
    released.forEach(of -> open.addAll(of.of(room)));
    terms.removeAll(checker.givenAway(List.copyOf(terms), String.join("\n", open)));
    return List.copyOf(terms);
  }

  /** What everybody can read around the thread, besides the review and the answers. */
  private List<String> open(Channel channel) {
    Site site = sites.require(channel.siteId());
    Review review = reviews.require(channel.siteId(), channel.threadId());
    SiteSettings settings = site.settings();
    List<String> texts = new ArrayList<>(List.of(site.name(), review.authorName()));
    texts.add(reviews.pageOf(review).title());
    texts.add(String.valueOf(review.title()));
    texts.addAll(settings.official());
    texts.addAll(settings.brands());
    texts.addAll(settings.publicStaff());
    texts.addAll(
        em.createQuery(
                "select distinct m.senderName from ChannelMessage m where m.channelId = :channel"
                    + " and m.sender = :staff",
                String.class)
            .setParameter("channel", channel.id())
            .setParameter("staff", Sender.STAFF)
            .getResultList());
    return texts;
  }

  private List<PrivateTerm> rows(Channel channel) {
    return em.createQuery(
            "select t from PrivateTerm t where t.channelId = :channel order by t.createdAt, t.id",
            PrivateTerm.class)
        .setParameter("channel", channel.id())
        .getResultList();
  }
}
