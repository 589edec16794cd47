package frontpage.checker;

/**
 * A rule as it is shown to people.
 *
 * @param severity its own, before a site decided anything
 * @param message one sentence in the language that was asked for
 * @param why one more sentence
 */
public record RuleInfo(String id, Severity severity, String message, String why) {}
