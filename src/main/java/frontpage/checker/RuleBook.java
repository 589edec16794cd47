package frontpage.checker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the packs hand to the {@link Checker}; found by {@link java.util.ServiceLoader}, so that the
 * engine's door does not import the rules behind it.
 */
public interface RuleBook {

  /** Changes whenever a rule does; kept with published replies. */
  String version();

  Report check(ReplyDraft draft, ReplyContext context);

  List<SensitiveSpan> sensitive(String text, @Nullable Language language);

  List<SensitiveSpan> personal(String text, @Nullable Language language);

  /** The same rules as a site wants them; shares everything that is costly. */
  RuleBook choosing(RuleChoices choices);

  /** The rules, as they are shown in a language. */
  List<RuleInfo> rules(Language language);

  List<String> confided(String text);

  List<String> givenAway(List<String> terms, String text);
}
