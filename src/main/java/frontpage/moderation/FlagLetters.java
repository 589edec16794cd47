package frontpage.moderation;

import frontpage.Letters;
import frontpage.Messages;
import frontpage.sites.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Confirms a report and tells its outcome; the reported text is quoted in neither. */
@ApplicationScoped
class FlagLetters implements Letters {
  static final String RECEIVED = "flag-received";
  static final String DECIDED = "flag-decided";

  @Inject private Flags flags;
  @Inject private Sites sites;

  @Override
  public boolean handles(String kind) {
    return kind.equals(RECEIVED) || kind.equals(DECIDED);
  }

  @Override
  public Optional<Letter> compose(String kind, UUID flagId) {
    return flags.find(flagId).flatMap(flag -> letter(kind, flag));
  }

  private Optional<Letter> letter(String kind, Flag flag) {
    String to = flag.email();
    Flag.Outcome outcome = flag.outcome();
    if (to == null || (kind.equals(DECIDED) && outcome == null)) {
      return Optional.empty();
    }
    String language = flag.language();
    String site = sites.require(flag.siteId()).name();
    String subject = Messages.text(language, "mail." + kind + ".subject", site, flag.receipt());
    String text =
        outcome == null || kind.equals(RECEIVED)
            ? Messages.text(language, "mail.flag-received.text", site, flag.receipt())
            : Messages.text(
                language,
                "mail.flag-decided.text." + outcome.name().toLowerCase(Locale.ROOT),
                site,
                flag.receipt(),
                quoted(flag.note()));
    return Optional.of(new Letter(to, language, subject, text, null));
  }

  private static String quoted(@Nullable String note) {
    return note == null ? "" : note + "\n\n";
  }
}
