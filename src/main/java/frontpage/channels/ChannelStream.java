package frontpage.channels;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * One customer's open page. Writing to a slow client blocks, so at most one thread writes to it,
 * and what waits is kept once per kind: the client fetches by number what it missed.
 */
final class ChannelStream {
  private final UUID channelId;
  private final UUID sessionId;
  private final Wire wire;
  private final Executor executor;
  private final Map<String, String> waiting = new LinkedHashMap<>();
  private boolean writing;

  /** The connection itself. */
  interface Wire {
    void send(String event, String data);

    boolean isClosed();

    void close();
  }

  ChannelStream(UUID channelId, UUID sessionId, Wire wire, Executor executor) {
    this.channelId = channelId;
    this.sessionId = sessionId;
    this.wire = wire;
    this.executor = executor;
  }

  UUID channelId() {
    return channelId;
  }

  UUID sessionId() {
    return sessionId;
  }

  boolean isClosed() {
    return wire.isClosed();
  }

  void tell(String event, String data) {
    synchronized (waiting) {
      waiting.put(event, data);
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

  void close() {
    try {
      wire.close();
    } catch (RuntimeException e) {
      // The client was faster.
    }
  }

  private void drain() {
    while (true) {
      Map<String, String> now;
      synchronized (waiting) {
        if (waiting.isEmpty() || wire.isClosed()) {
          writing = false;
          return;
        }
        now = new LinkedHashMap<>(waiting);
        waiting.clear();
      }
      try {
        now.forEach(wire::send);
      } catch (RuntimeException e) {
        close();
      }
    }
  }
}
