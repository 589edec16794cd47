package frontpage;

import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * One client that listens to server-sent events. Writing to a slow client blocks, so each has its
 * own queue and at most one thread that writes; the same event waiting twice is told once.
 */
public final class EventStream {
  /** More than this unread means that the client is gone or stuck; it will connect again. */
  private static final int MOST_WAITING = 1000;

  private static final int RECONNECT_MILLIS = 3000;
  private static final Telling HEARTBEAT = new Telling("heartbeat", "{}");

  private final Wire wire;
  private final Executor executor;
  private final Set<Telling> waiting = new LinkedHashSet<>();
  private boolean heartbeatWaits;
  private boolean writing;

  /** The connection; {@code send} may block as long as the client is slow. */
  public interface Wire {
    void send(String event, String data);

    boolean isClosed();

    void close();
  }

  private record Telling(String event, String data) {}

  public EventStream(Wire wire, Executor executor) {
    this.wire = wire;
    this.executor = executor;
  }

  /** Over the sink that a resource was given. */
  public static Wire wire(SseEventSink sink, Sse sse) {
    return new Wire() {
      @Override
      public void send(String event, String data) {
        sink.send(
            sse.newEventBuilder().name(event).reconnectDelay(RECONNECT_MILLIS).data(data).build());
      }

      @Override
      public boolean isClosed() {
        return sink.isClosed();
      }

      @Override
      public void close() {
        sink.close();
      }
    };
  }

  public boolean isClosed() {
    return wire.isClosed();
  }

  public void close() {
    try {
      wire.close();
    } catch (RuntimeException e) {
      // the client was faster
    }
  }

  public void tell(String event, String data) {
    boolean stuck;
    synchronized (waiting) {
      waiting.add(new Telling(event, data));
      stuck = waiting.size() > MOST_WAITING;
    }
    if (stuck) {
      close();
    } else {
      write();
    }
  }

  public void heartbeat() {
    synchronized (waiting) {
      heartbeatWaits = true;
    }
    write();
  }

  private void write() {
    synchronized (waiting) {
      if (writing) {
        return;
      }
      writing = true;
    }
    try {
      executor.execute(this::drain);
    } catch (RejectedExecutionException e) {
      close();
    }
  }

  private void drain() {
    try {
      for (Telling next = next(); next != null; next = next()) {
        wire.send(next.event(), next.data());
      }
    } catch (RuntimeException e) {
      close();
    }
  }

  /** What to write next; null, and the thread is given back, when there is nothing. */
  private @Nullable Telling next() {
    synchronized (waiting) {
      if (!waiting.isEmpty() && !isClosed()) {
        Telling first = waiting.iterator().next();
        waiting.remove(first);
        return first;
      }
      if (heartbeatWaits && !isClosed()) {
        heartbeatWaits = false;
        return HEARTBEAT;
      }
      writing = false;
      return null;
    }
  }
}
