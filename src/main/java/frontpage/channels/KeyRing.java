package frontpage.channels;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The master keys that this node knows. The first wraps what is new, all open what is old. */
final class KeyRing {
  private final List<MasterKey> keys;

  KeyRing(List<MasterKey> keys) {
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("A ring needs a key");
    }
    this.keys = List.copyOf(keys);
  }

  /**
   * From the written form: keys in base64, parted by commas or line ends, the current one first.
   */
  static KeyRing read(String written, String where) {
    return new KeyRing(
        Arrays.stream(written.strip().split("[\\s,]+", -1))
            .map(key -> MasterKey.read(key, where))
            .toList());
  }

  MasterKey current() {
    return keys.get(0);
  }

  /**
   * @throws IllegalStateException when this node does not know the key
   */
  MasterKey byId(String id) {
    return keys.stream()
        .filter(k -> k.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No master key with the id " + id));
  }

  Set<String> ids() {
    return keys.stream().map(MasterKey::id).collect(Collectors.toSet());
  }
}
