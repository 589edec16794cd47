package frontpage.checker;

import frontpage.checker.text.Shingles;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The newest replies of a site as a near-duplicate index: 64 minima of hashes a reply, found again
 * by 16 bands of four. Takes about 350 bytes a reply and never more than its capacity; safe for any
 * number of threads.
 */
public final class EarlierReplies {

  private static final int MINIMA = 64;
  private static final int BANDS = 16;
  private static final int ROWS = MINIMA / BANDS;

  /** How many entries of a band are looked at; a much used template would fill a band. */
  private static final int DEEPEST = 32;

  /** The share of equal minima from which on two replies count as one: Jaccard 0.75. */
  private static final int SAME = MINIMA * 3 / 4;

  private static final int FEWEST = 8;
  private static final long[] SEEDS = seeds();

  private final int capacity;
  private final int mask;
  private final int[] minima;
  private final int[] owners;

  /** By band: the entry that stands first in a bucket, counted from 1. */
  private final int[] first;

  /** By entry and band: the entry that stood first before it. */
  private final int[] next;

  private int count;

  /**
   * @param capacity how many replies are remembered; the oldest gives way
   */
  public EarlierReplies(int capacity) {
    this.capacity = capacity;
    int buckets = Integer.highestOneBit(Math.max(1, capacity)) * 2;
    this.mask = buckets - 1;
    this.minima = new int[capacity * MINIMA];
    this.owners = new int[capacity];
    this.first = new int[buckets * BANDS];
    this.next = new int[capacity * BANDS];
  }

  /** An index of these alone. */
  public static EarlierReplies of(List<String> replies) {
    EarlierReplies index = new EarlierReplies(Math.max(1, replies.size()));
    replies.forEach(reply -> index.add("", reply));
    return index;
  }

  /**
   * Remembers a reply.
   *
   * @param owner the thread it stands in, which may say it again
   */
  public void add(String owner, String reply) {
    int[] signature = signature(reply);
    if (signature != null) {
      add(owner.hashCode(), signature);
    }
  }

  private synchronized void add(int owner, int[] signature) {
    int slot = count % capacity;
    count++;
    System.arraycopy(signature, 0, minima, slot * MINIMA, MINIMA);
    owners[slot] = owner;
    for (int band = 0; band < BANDS; band++) {
      int bucket = bucket(signature, band);
      next[slot * BANDS + band] = first[bucket];
      first[bucket] = count;
    }
  }

  /** All but what a thread itself has said. */
  public CopyCheck except(String owner) {
    int own = owner.hashCode();
    return draft -> {
      int[] signature = signature(draft);
      return signature != null && holds(signature, own);
    };
  }

  private synchronized boolean holds(int[] signature, int own) {
    for (int band = 0; band < BANDS; band++) {
      int entry = first[bucket(signature, band)];
      for (int i = 0; i < DEEPEST && entry > 0 && entry > count - capacity; i++) {
        int slot = (entry - 1) % capacity;
        if (owners[slot] != own && same(signature, slot)) {
          return true;
        }
        entry = next[slot * BANDS + band];
      }
    }
    return false;
  }

  private boolean same(int[] signature, int slot) {
    int equal = 0;
    for (int i = 0; i < MINIMA; i++) {
      equal += signature[i] == minima[slot * MINIMA + i] ? 1 : 0;
    }
    return equal >= SAME;
  }

  private int bucket(int[] signature, int band) {
    int hash = Arrays.hashCode(Arrays.copyOfRange(signature, band * ROWS, (band + 1) * ROWS));
    return band * (mask + 1) + (mixed(hash) & mask);
  }

  /** Null when there is too little text to be a copy of anything. */
  private static int @Nullable [] signature(String reply) {
    int[] shingles = Shingles.of(reply);
    if (shingles.length < FEWEST) {
      return null;
    }
    int[] least = new int[MINIMA];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int shingle : shingles) {
      for (int i = 0; i < MINIMA; i++) {
        least[i] = Math.min(least[i], mixed((int) ((shingle * SEEDS[i]) >>> 29)));
      }
    }
    return least;
  }

  private static int mixed(int value) {
    int x = value * 0x9E3779B9;
    x ^= x >>> 15;
    x *= 0x85EBCA6B;
    return x ^ (x >>> 13);
  }

  private static long[] seeds() {
    long[] seeds = new long[MINIMA];
    long x = 0x9E3779B97F4A7C15L;
    for (int i = 0; i < MINIMA; i++) {
      x ^= x << 13;
      x ^= x >>> 7;
      x ^= x << 17;
      seeds[i] = x | 1;
    }
    return seeds;
  }
}
