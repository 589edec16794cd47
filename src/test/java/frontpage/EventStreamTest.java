package frontpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class EventStreamTest {
  private final Deque<Runnable> work = new ArrayDeque<>();
  private final Written wire = new Written();
  private final EventStream stream = new EventStream(wire, work::add);

  @Test
  void whatWaitsTwiceIsToldOnceAndHeartbeatsComeLast() {
    stream.heartbeat();
    stream.tell("queue", "{}");
    stream.tell("thread", "{}");
    stream.tell("queue", "{}");
    assertThat(work).as("one thread writes").hasSize(1);
    work.remove().run();

    assertThat(wire.sent).containsExactly("queue {}", "thread {}", "heartbeat {}");
  }

  @Test
  void laterEventsAreWrittenByANewThread() {
    stream.tell("queue", "{}");
    work.remove().run();
    stream.tell("queue", "{}");
    work.remove().run();

    assertThat(wire.sent).hasSize(2);
  }

  @Test
  void clientThatReadsNothingIsLetGo() {
    for (int i = 0; i <= 1000; i++) {
      stream.tell("queue", "{\"n\":" + i + "}");
    }
    assertThat(wire.closed).isTrue();
  }

  @Test
  void clientThatIsGoneIsNotWrittenTo() {
    stream.tell("queue", "{}");
    wire.closed = true;
    work.remove().run();

    assertThat(wire.sent).isEmpty();
    assertThat(stream.isClosed()).isTrue();
  }

  @Test
  void serverThatStopsLetsItGo() {
    EventStream late =
        new EventStream(
            wire,
            command -> {
              throw new RejectedExecutionException();
            });
    late.heartbeat();

    assertThat(wire.closed).isTrue();
  }

  private static final class Written implements EventStream.Wire {
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
