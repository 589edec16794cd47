package frontpage.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.Caller;
import frontpage.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class DeskStreamTest {
  private static final UUID THREAD = UUID.fromString("00000000-0000-0000-0000-00000000000b");

  private final Deque<Runnable> work = new ArrayDeque<>();
  private final Written wire = new Written();
  private final DeskStream stream =
      new DeskStream(
          UUID.randomUUID(),
          "shop",
          new Caller(
              UUID.randomUUID(),
              UUID.randomUUID(),
              "Anna",
              "manager",
              "en",
              Map.of("shop", Role.MODERATOR)),
          wire,
          work::add);

  @Test
  void whatWaitsTwiceIsToldOnceAndHeartbeatsComeLast() {
    stream.heartbeat();
    stream.tell(event(DeskEvent.Kind.QUEUE));
    stream.tell(event(DeskEvent.Kind.THREAD));
    stream.tell(event(DeskEvent.Kind.QUEUE));
    assertThat(work).as("one thread writes").hasSize(1);
    work.remove().run();

    String data = "{\"thread\":\"" + THREAD + "\"}";
    assertThat(wire.sent).containsExactly("queue " + data, "thread " + data, "heartbeat {}");
  }

  @Test
  void laterEventsAreWrittenByANewThread() {
    stream.tell(event(DeskEvent.Kind.QUEUE));
    work.remove().run();
    stream.tell(event(DeskEvent.Kind.QUEUE));
    work.remove().run();

    assertThat(wire.sent).hasSize(2);
  }

  @Test
  void clientThatReadsNothingIsLetGo() {
    for (int i = 0; i <= 1000; i++) {
      stream.tell(new DeskEvent(DeskEvent.Kind.QUEUE, new UUID(0, i)));
    }
    assertThat(wire.closed).isTrue();
  }

  @Test
  void clientThatIsGoneIsNotWrittenTo() {
    stream.tell(event(DeskEvent.Kind.QUEUE));
    wire.closed = true;
    work.remove().run();

    assertThat(wire.sent).isEmpty();
    assertThat(stream.isClosed()).isTrue();
  }

  @Test
  void serverThatStopsLetsItGo() {
    DeskStream late =
        new DeskStream(
            stream.siteId(),
            "shop",
            stream.caller(),
            wire,
            command -> {
              throw new RejectedExecutionException();
            });
    late.heartbeat();

    assertThat(wire.closed).isTrue();
  }

  private static DeskEvent event(DeskEvent.Kind kind) {
    return new DeskEvent(kind, THREAD);
  }

  private static final class Written implements DeskStream.Wire {
    private final List<String> sent = new ArrayList<>();
    private boolean closed;

    @Override
    public void send(String event, String data) {
      sent.add(event + " " + data);
    }

    @Override
    public boolean isClosed() {
      return closed;
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
