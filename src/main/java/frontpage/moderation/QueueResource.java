package frontpage.moderation;

import frontpage.CurrentCaller;
import frontpage.Cursor;
import frontpage.DeskOnly;
import frontpage.Problem;
import frontpage.Role;
import frontpage.checker.Fault;
import frontpage.checker.Kind;
import frontpage.replies.PrivateChannels;
import frontpage.replies.ThreadView;
import frontpage.reviews.Review;
import frontpage.reviews.ReviewStatus;
import frontpage.reviews.Reviews;
import frontpage.reviews.SearchWords;
import frontpage.sites.Site;
import frontpage.sites.Sites;
import frontpage.staff.Staff;
import frontpage.threads.Escalation;
import frontpage.threads.ReviewThread;
import frontpage.threads.ThreadState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The moderation queue of a site. */
@Path("desk/{site}/queue")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class QueueResource {
  private static final int EXCERPT = 160;

  @Inject private Sites sites;
  @Inject private Queue queue;
  @Inject private Reviews reviews;
  @Inject private PrivateChannels channels;
  @Inject private Staff staff;
  @Inject private CurrentCaller caller;

  public record Part(Map<String, Long> counts, List<Item> items, @Nullable String next) {}

  /**
   * A row of the queue; the rating is null while somebody is to decide about the text.
   *
   * @param changeSince since when another text waits in place of the published one
   */
  public record Item(
      UUID id,
      ReviewStatus status,
      @Nullable Integer rating,
      @Nullable Instant changeSince,
      String authorName,
      String pageTitle,
      String excerpt,
      String language,
      Instant submittedAt,
      @Nullable Kind kind,
      Fault fault,
      ThreadState state,
      ThreadView.@Nullable Person assignee,
      @Nullable Instant dueAt,
      ReviewThread.@Nullable Clock dueKind,
      @Nullable ChannelMark channel,
      ThreadView.@Nullable Person escalatedTo) {}

  /** What a row says of the private channel; {@code contact} is how the customer wants to go on. */
  public record ChannelMark(String state, int unread, String contact) {}

  /**
   * @param viewId one of the views, or {@code all}
   * @param words each of which stands in the text, the author's name or the page's title
   */
  @GET
  @DeskOnly({Role.MODERATOR, Role.LEAD, Role.ADMIN, Role.AUDITOR, Role.EXECUTIVE})
  public Part list(
      @PathParam("site") String siteKey,
      @QueryParam("view") @DefaultValue("todo") String viewId,
      @QueryParam("q") @Nullable String words,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("30") int limit) {
    Site site = sites.require(siteKey);
    QueueView view = QueueView.of(viewId).orElseThrow(() -> Problem.field("view", "unknown-value"));
    if (limit < 1 || limit > 100) {
      throw Problem.field("limit", "out-of-range");
    }
    UUID me = caller.get().id();
    List<Queue.Row> found =
        queue.rows(site.id(), view, SearchWords.of(words), me, Cursor.read(cursor), limit);
    boolean more = found.size() > limit;
    List<Queue.Row> shown = more ? found.subList(0, limit) : found;
    return new Part(
        queue.counts(site.id(), me),
        items(shown),
        more ? shown.get(shown.size() - 1).cursor().written() : null);
  }

  private List<Item> items(List<Queue.Row> rows) {
    List<UUID> ids = rows.stream().map(r -> r.review().id()).toList();
    Map<UUID, String> titles = reviews.pageTitles(ids);
    Map<UUID, PrivateChannels.StaffState> states = ids.isEmpty() ? Map.of() : channels.of(ids);
    Map<UUID, String> names =
        staff.names(
            rows.stream()
                .flatMap(r -> Stream.of(r.thread().assigneeId(), executive(r.thread())))
                .filter(Objects::nonNull)
                .toList());
    return rows.stream()
        .map(
            row ->
                item(
                    row,
                    titles.getOrDefault(row.review().id(), ""),
                    states.get(row.review().id()),
                    names))
        .toList();
  }

  private static Item item(
      Queue.Row row,
      String pageTitle,
      PrivateChannels.@Nullable StaffState channel,
      Map<UUID, String> names) {
    Review review = row.review();
    ReviewThread thread = row.thread();
    return new Item(
        review.id(),
        review.status(),
        review.awaitsDecision() ? null : review.rating(),
        review.changeSince(),
        review.authorName(),
        pageTitle,
        excerpt(review.text()),
        review.language(),
        review.submittedAt(),
        thread.kind(),
        thread.fault(),
        thread.state(),
        person(thread.assigneeId(), names),
        thread.dueAt(),
        thread.clock(),
        channel == null
            ? null
            : new ChannelMark(channel.state(), channel.unread(), channel.contact()),
        person(executive(thread), names));
  }

  private static @Nullable UUID executive(ReviewThread thread) {
    Escalation escalation = thread.escalation();
    return escalation == null ? null : escalation.executiveId();
  }

  private static ThreadView.@Nullable Person person(
      @Nullable UUID member, Map<UUID, String> names) {
    return member == null ? null : new ThreadView.Person(member, names.getOrDefault(member, ""));
  }

  /** The beginning, cut between characters, never within a surrogate pair. */
  private static String excerpt(String text) {
    if (text.length() <= EXCERPT) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(EXCERPT - 1)) ? EXCERPT - 1 : EXCERPT;
    return text.substring(0, end);
  }
}
