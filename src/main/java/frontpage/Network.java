package frontpage;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An IP address, or all that begin with the same bits. Names are never looked up: what a client
 * sends must not make the server ask around.
 */
final class Network {
  private static final Pattern LITERAL =
      Pattern.compile(
          "(?<four>\\d{1,3}(\\.\\d{1,3}){3})(:\\d+)?|\\[?(?<six>[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)(]:\\d+|])?");

  /** One household or office gets that many addresses of IPv6 at once. */
  private static final int HOUSEHOLD_BYTES = 8;

  private final byte[] bytes;
  private final int bits;

  private Network(byte[] bytes, int bits) {
    this.bytes = bytes;
    this.bits = bits;
  }

  /**
   * Reads {@code 10.0.0.0/8}, {@code 192.0.2.7} or {@code 2001:db8::/32}.
   *
   * @throws IllegalArgumentException when it is none of these
   */
  static Network of(String written) {
    String[] parts = written.strip().split("/", 2);
    Network address = address(parts[0]);
    if (address == null) {
      throw new IllegalArgumentException("No IP address or network: " + written);
    }
    int bits = parts.length == 1 ? address.bits : Integer.parseInt(parts[1]);
    if (bits < 0 || bits > address.bits) {
      throw new IllegalArgumentException("No network: " + written);
    }
    return new Network(address.bytes, bits);
  }

  /** A single address, with or without a port; null when it is none. */
  static @Nullable Network address(String written) {
    Matcher literal = LITERAL.matcher(written.strip());
    if (!literal.matches()) {
      return null;
    }
    String four = literal.group("four");
    try {
      byte[] bytes = InetAddress.getByName(four == null ? literal.group("six") : four).getAddress();
      return new Network(bytes, bytes.length * 8);
    } catch (UnknownHostException e) {
      return null;
    }
  }

  boolean contains(Network address) {
    if (address.bytes.length != bytes.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % 8);
      if (((bytes[bit / 8] ^ address.bytes[bit / 8]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }

  /** The address, of IPv6 only the part that its owner cannot choose. */
  String household() {
    boolean six = bytes.length > 4;
    return HexFormat.of().formatHex(six ? Arrays.copyOf(bytes, HOUSEHOLD_BYTES) : bytes);
  }
}
