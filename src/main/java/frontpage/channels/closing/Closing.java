package frontpage.channels.closing;

import frontpage.Caller;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.Role;
import frontpage.Schedule;
import frontpage.channels.Outcome;
import frontpage.channels.Room;
import frontpage.channels.Rooms;
import frontpage.channels.policy.Policies;
import frontpage.replies.Publishing;
import frontpage.replies.Reply;
import frontpage.sites.Site;
import frontpage.sites.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Offers a summary, takes the answer, and ends the channel with it. Called in a transaction. */
@ApplicationScoped
class Closing {
  /**
   * The gate holds it, or the review stands in public no more: neither is the customer's matter.
   */
  private static final Set<ProblemCode> BACK_TO_STAFF =
      Set.of(ProblemCode.REPLY_STOPPED, ProblemCode.CONFLICT);

  @Inject private Summaries summaries;
  @Inject private Schedule schedule;
  @Inject private Publishing publishing;
  @Inject private Policies policies;
  @Inject private Rooms rooms;
  @Inject private Sites sites;
  @Inject private Clock clock;

  /** Shows the customer what is to stand in public; it must pass the gate already now. */
  Summary offer(
      Site site, Room room, Outcome outcome, Publishing.Wanted wanted, Caller me, String messages) {
    room.requireOpen();
    publishing.rehearse(site, room.threadId(), wanted, me, messages);
    summaries.withdrawOffered(room.id());
    Instant now = clock.instant();
    Duration answer = Duration.ofDays(policies.of(site.id()).answerDays());
    Summary summary =
        new Summary(
            room,
            outcome,
            new Summary.Words(wanted.text(), wanted.overrideReason()),
            new Summary.Offer(me, role(me, site), now, now.plus(answer)));
    summaries.add(summary);
    schedule.at(SummaryJob.NAME, summary.id(), summary.dueAt());
    room.note("channel.system.summary.offered", me.name());
    room.tell(me.name(), "summary-offered", Map.of("summary", summary.id().toString()));
    rooms.tellCustomer(room);
    return summary;
  }

  void withdraw(Room room, Caller me) {
    Summary summary = offered(room);
    summary.withdraw();
    room.note("channel.system.summary.withdrawn", me.name());
    room.tell(me.name(), "summary-withdrawn", Map.of("summary", summary.id().toString()));
  }

  void agree(Room room, UUID id) {
    Summary summary = offered(room, id);
    summary.agree(clock.instant());
    room.note("channel.system.summary.agreed");
    room.tell("customer", "summary-agreed", Map.of("summary", id.toString()));
    publish(summary, room);
  }

  /** What is to be changed is said as a message of its own. */
  void wantChange(Room room, UUID id) {
    Summary summary = offered(room, id);
    summary.wantChange(clock.instant());
    room.note("channel.system.summary.change");
    room.tell("customer", "summary-refused", Map.of("summary", id.toString()));
    rooms.customerCameBack(room);
  }

  /** Nobody answered in time; nothing is released by that. */
  void silence(UUID id) {
    Summary waiting = summaries.find(id);
    if (waiting == null || !waiting.isOffered()) {
      return;
    }
    Room room = rooms.ofChannelForChange(waiting.channelId());
    Summary summary = summaries.afresh(waiting);
    if (summary.isOffered()) {
      room.note("channel.system.summary.silence");
      publish(summary, room);
    }
  }

  private void publish(Summary summary, Room room) {
    Site site = sites.require(room.siteId());
    Summary.Words words = summary.words(room);
    try {
      publishing.publish(
          site,
          room.threadId(),
          new Publishing.Wanted(Reply.Kind.FOLLOW_UP, words.text(), true, words.overrideReason()),
          summary.offeredBy(site),
          site.language());
    } catch (Problem refused) {
      if (!BACK_TO_STAFF.contains(refused.code())) {
        throw refused;
      }
      summary.stopped();
      room.note("channel.system.summary.stopped");
      room.tell("system", "summary-stopped", Map.of("summary", summary.id().toString()));
      rooms.customerCameBack(room);
      return;
    }
    summary.published();
    room.close(summary.outcome(), summary.memberName());
  }

  private Summary offered(Room room) {
    return summaries
        .newest(room.id())
        .map(summaries::afresh)
        .filter(Summary::isOffered)
        .orElseThrow(() -> Problem.of(ProblemCode.CONFLICT));
  }

  private Summary offered(Room room, UUID id) {
    Summary summary = offered(room);
    if (!summary.id().equals(id)) {
      throw Problem.of(ProblemCode.CONFLICT);
    }
    return summary;
  }

  private static Role role(Caller me, Site site) {
    Role role = me.sites().get(site.key());
    if (role == null) {
      throw Problem.of(ProblemCode.FORBIDDEN);
    }
    return role;
  }
}
