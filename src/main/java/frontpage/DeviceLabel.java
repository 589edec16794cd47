package frontpage;

import org.jspecify.annotations.Nullable;

/** A browser as a person recognises it: "Firefox, Android". No version, nothing to track by. */
public final class DeviceLabel {
  private static final String[][] BROWSERS = {
    {"Edg", "Edge"}, {"OPR", "Opera"}, {"YaBrowser", "Yandex Browser"}, {"Firefox", "Firefox"},
    {"Chrome", "Chrome"}, {"Safari", "Safari"}, {"curl", "curl"}, {"Java", "Java"}
  };
  private static final String[][] SYSTEMS = {
    {"Android", "Android"},
    {"iPhone", "iPhone"},
    {"iPad", "iPad"},
    {"Windows", "Windows"},
    {"Mac OS X", "macOS"},
    {"Linux", "Linux"}
  };

  private DeviceLabel() {}

  public static String of(@Nullable String userAgent) {
    String agent = userAgent == null ? "" : userAgent;
    String browser = first(BROWSERS, agent);
    String system = first(SYSTEMS, agent);
    if (browser.isEmpty() && system.isEmpty()) {
      return "—";
    }
    return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
  }

  private static String first(String[][] names, String agent) {
    for (String[] name : names) {
      if (agent.contains(name[0])) {
        return name[1];
      }
    }
    return "";
  }
}
