package frontpage.checker;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A trade in which it is a secret already that somebody is a customer. */
public enum Sector {
  HEALTH,
  FINANCE;

  /** The public id: {@code health}, {@code finance}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** From its id; null when there is no such sector. */
  public static @Nullable Sector ofId(String id) {
    for (Sector sector : values()) {
      if (sector.id().equals(id)) {
        return sector;
      }
    }
    return null;
  }
}
