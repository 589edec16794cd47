package frontpage;

/** What is limited, each by a setting in requests per minute; 0 lifts the limit. */
public enum Limit {
  /** New reviews and new texts of old ones, by network address. */
  SUBMISSIONS("frontpage.limit.submissions"),
  /** Ways into the private channel that an author key buys, by network address. */
  HANDOVERS("frontpage.limit.handovers"),
  /** Texts put to the checker, by member or by site key. */
  CHECKS("frontpage.limit.checks");

  private final String setting;

  Limit(String setting) {
    this.setting = setting;
  }

  String setting() {
    return setting;
  }
}
