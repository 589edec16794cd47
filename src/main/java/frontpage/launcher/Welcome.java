package frontpage.launcher;

import java.nio.file.Path;
import java.util.ArrayList;

/** What a person reads when everything runs. */
final class Welcome {

  private static final String STAFF =
      """
                  ira@domtech.example     moderator
                  lev@domtech.example     lead
                  admin@domtech.example   admin
                  audit@domtech.example   auditor
                  boss@domtech.example    executive""";

  private Welcome() {}

  static String text(Settings settings, Path log) throws CannotStart {
    var lines = new ArrayList<String>();
    lines.add("");
    lines.add("Frontpage Reviews is running.");
    lines.add("");
    if (settings.demo()) {
      lines.add("  Demo shop   http://localhost:" + settings.demoPort() + "/");
    }
    lines.add("  Desk        " + settings.url() + "/desk/");
    if (settings.demo()) {
      lines.add("              sign in with the password front-page-demo as");
      lines.add(STAFF.indent(16).stripTrailing());
    }
    lines.add("  Data        " + data(settings) + ", kept for the next start");
    if (settings.mailHost().isEmpty()) {
      lines.add("  Mail        is not sent but kept in the outbox: FRONTPAGE_MAIL_HOST is not set");
    } else {
      lines.add("  Mail        goes to " + settings.mailHost());
    }
    lines.add("  Log         " + log);
    lines.add("");
    lines.add("Stop it with Ctrl-C.");
    return String.join(System.lineSeparator(), lines);
  }

  private static String data(Settings settings) {
    var database = settings.database();
    return database.file().map(Path::toString).orElseGet(database::shown);
  }
}
