package frontpage.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Scanner;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A stream of server-sent events, read by a thread of its own until it is closed. */
public final class Events implements AutoCloseable {

  /** One event; {@code data} is empty when it had none. */
  public record Event(String name, String data) {}

  private final BlockingQueue<Event> received = new LinkedBlockingQueue<>();
  private final InputStream in;

  private Events(InputStream in) {
    this.in = in;
    var reader = new Thread(this::read, "events");
    reader.setDaemon(true);
    reader.start();
  }

  static Events open(HttpClient http, HttpRequest request) {
    try {
      var response = http.send(request, BodyHandlers.ofInputStream());
      if (response.statusCode() != 200) {
        throw new AssertionError("No events: " + response.statusCode());
      }
      return new Events(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Waits for the next event of this name, dropping others such as heartbeats. */
  public Event await(String name) {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    try {
      while (true) {
        @Nullable Event event = received.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (event == null) {
          throw new AssertionError("No event " + name + " within 20 seconds");
        }
        if (event.name().equals(name)) {
          return event;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private void read() {
    var name = "message";
    var data = new StringBuilder();
    var lines = new Scanner(in, StandardCharsets.UTF_8);
    while (lines.hasNextLine()) {
      var line = lines.nextLine();
      if (line.startsWith("event:")) {
        name = line.substring(6).strip();
      } else if (line.startsWith("data:")) {
        data.append(line.substring(5).strip());
      } else if (line.isEmpty() && (data.length() > 0 || !name.equals("message"))) {
        received.add(new Event(name, data.toString()));
        name = "message";
        data.setLength(0);
      }
    }
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
