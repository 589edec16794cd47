package frontpage.harness;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Waits on a condition, never on the clock alone. */
public final class Wait {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private Wait() {}

  /** Asks again and again until it is true; fails with the description after 20 seconds. */
  public static void until(String description, Callable<Boolean> condition) {
    until(LIMIT, description, condition);
  }

  /** The same with another limit, for what takes long by its nature. */
  public static void until(Duration limit, String description, Callable<Boolean> condition) {
    Wait.<Boolean>forValue(
        limit, description, () -> condition.call() ? Optional.of(true) : Optional.empty());
  }

  /** Asks again and again until there is a value, and gives it. */
  public static <T> T forValue(String description, Callable<Optional<T>> source) {
    return forValue(LIMIT, description, source);
  }

  private static <T> T forValue(Duration limit, String description, Callable<Optional<T>> source) {
    long end = System.nanoTime() + limit.toNanos();
    try {
      while (true) {
        var value = source.call();
        if (value.isPresent()) {
          return value.get();
        }
        if (System.nanoTime() > end) {
          throw new AssertionError("Waited " + limit.toSeconds() + " s in vain: " + description);
        }
        Thread.sleep(50);
      }
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new AssertionError(description, e);
    }
  }
}
