package frontpage.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** A bounded number of clients over loopback, each asking again as soon as it is answered. */
final class Load {

  private static final int CLIENTS = 16;

  private Load() {}

  /** What came of it; latencies in microseconds. */
  record Result(double perSecond, long median, long p99) {}

  /** Fails on any answer other than 200 with a body of this size. */
  static Result run(URI uri, int size, Duration length)
      throws InterruptedException, ExecutionException {
    long end = System.nanoTime() + length.toNanos();
    Callable<long[]> client = () -> untilEnd(uri, size, end);
    var threads = Executors.newFixedThreadPool(CLIENTS);
    try {
      var latencies = new ArrayList<long[]>();
      for (var done : threads.invokeAll(java.util.Collections.nCopies(CLIENTS, client))) {
        latencies.add(done.get());
      }
      var all = latencies.stream().flatMapToLong(Arrays::stream).sorted().toArray();
      double seconds = length.toNanos() / 1e9;
      return new Result(all.length / seconds, all[all.length / 2], all[all.length * 99 / 100]);
    } finally {
      threads.shutdownNow();
    }
  }

  private static long[] untilEnd(URI uri, int size, long end)
      throws IOException, InterruptedException {
    var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    var request = HttpRequest.newBuilder(uri).build();
    var latencies = new long[1024];
    int count = 0;
    for (long begin = System.nanoTime(); begin < end; begin = System.nanoTime()) {
      var answer = http.send(request, BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200 || answer.body().length != size) {
        throw new IOException(
            answer.statusCode() + ", " + answer.body().length + " bytes from " + uri);
      }
      if (count == latencies.length) {
        latencies = Arrays.copyOf(latencies, count * 2);
      }
      latencies[count++] = (System.nanoTime() - begin) / 1000;
    }
    return Arrays.copyOf(latencies, count);
  }
}
