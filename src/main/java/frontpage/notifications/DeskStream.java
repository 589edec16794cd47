package frontpage.notifications;

import frontpage.Caller;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * One open desk. Writing to a slow client blocks, so each desk has its own queue and at most one
 * thread that writes; the same event waiting twice is told once.
 */
final class DeskStream {
  /** More than this unread means that the client is gone or stuck; it will connect again. */
  private static final int MOST_WAITING = 1000;

  private final UUID siteId;
  private final String siteKey;
  private final Caller caller;
  private final Wire wire;
  private final Executor executor;
  private final Set<DeskEvent> waiting = new LinkedHashSet<>();
  private boolean heartbeatWaits;
  private boolean writing;

  /** The connection; {@code send} may block as long as the client is slow. */
  interface Wire {
    void send(String event, String data);

    boolean isClosed();

    void close();
  }

  DeskStream(UUID siteId, String siteKey, Caller caller, Wire wire, Executor executor) {
    this.siteId = siteId;
    this.siteKey = siteKey;
    this.caller = caller;
    this.wire = wire;
    this.executor = executor;
  }

  UUID siteId() {
    return siteId;
  }

  String siteKey() {
    return siteKey;
  }

  Caller caller() {
    return caller;
  }

  boolean isClosed() {
    return wire.isClosed();
  }

  void close() {
    try {
      wire.close();
    } catch (RuntimeException e) {
      // the client was faster
    }
  }

  void tell(DeskEvent event) {
    boolean stuck;
    synchronized (waiting) {
      waiting.add(event);
      stuck = waiting.size() > MOST_WAITING;
    }
    if (stuck) {
      close();
    } else {
      write();
    }
  }

  void heartbeat() {
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

  private record Telling(String event, String data) {}

  /** What to write next; null, and the thread is given back, when there is nothing. */
  private @Nullable Telling next() {
    synchronized (waiting) {
      if (!waiting.isEmpty() && !isClosed()) {
        DeskEvent event = waiting.iterator().next();
        waiting.remove(event);
        return new Telling(event.kind().wire(), event.data());
      }
      if (heartbeatWaits && !isClosed()) {
        heartbeatWaits = false;
        return new Telling("heartbeat", "{}");
      }
      writing = false;
      return null;
    }
  }
}
