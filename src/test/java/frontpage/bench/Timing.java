package frontpage.bench;

import java.util.Arrays;
import java.util.function.Supplier;

/**
 * How long something takes when it is repeated, after a warm-up of half as many rounds.
 *
 * @param median in microseconds
 * @param p99 in microseconds
 */
record Timing(double median, double p99) {

  /** What was computed last, so that no compiler leaves it out. */
  private static volatile Object kept = "";

  static Timing of(Supplier<Object> work, int rounds) {
    for (int i = 0; i < rounds / 2; i++) {
      kept = work.get();
    }
    double[] micros = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      long begin = System.nanoTime();
      kept = work.get();
      micros[i] = (System.nanoTime() - begin) / 1000.0;
    }
    Arrays.sort(micros);
    return new Timing(micros[rounds / 2], micros[(int) (rounds * 0.99)]);
  }
}
