package frontpage.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A line to the service that can go dead: afterwards it still takes calls, and says nothing, as a
 * service does that hangs.
 */
public final class Line implements AutoCloseable {
  private final ServerSocket entrance;
  private final int service;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean dead;

  private Line(ServerSocket entrance, int service) {
    this.entrance = entrance;
    this.service = service;
  }

  /** A line to an address such as {@code http://localhost:8080}. */
  public static Line to(String url) throws IOException {
    var line =
        new Line(
            new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), URI.create(url).getPort());
    start(line::accept);
    return line;
  }

  /** Where the service answers through this line, without a slash at the end. */
  public String url() {
    return "http://localhost:" + entrance.getLocalPort();
  }

  /** Goes dead, under the hands of those who are speaking too. */
  public void die() {
    dead = true;
    open.forEach(Line::hangUp);
  }

  private void accept() {
    while (!entrance.isClosed()) {
      try {
        Socket caller = entrance.accept();
        open.add(caller);
        if (!dead) {
          connect(caller);
        }
      } catch (IOException e) {
        // The test is over.
        return;
      }
    }
  }

  private void connect(Socket caller) throws IOException {
    Socket answerer = new Socket(InetAddress.getByName("localhost"), service);
    open.add(answerer);
    start(() -> pass(caller, answerer));
    start(() -> pass(answerer, caller));
  }

  private static void pass(Socket from, Socket to) {
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      in.transferTo(out);
    } catch (IOException e) {
      // Either side hung up.
    }
  }

  private static void start(Runnable task) {
    var thread = new Thread(task, "line");
    thread.setDaemon(true);
    thread.start();
  }

  private static void hangUp(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    entrance.close();
    open.forEach(Line::hangUp);
  }
}
