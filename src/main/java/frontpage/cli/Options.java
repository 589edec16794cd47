package frontpage.cli;

import frontpage.checker.Language;
import frontpage.checker.RuleChoices;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param off rules that are not asked
 * @param packs folders with rules beside the built-in ones
 * @param explain the rule that is asked about
 */
record Options(
    boolean jsonl,
    boolean sensitive,
    boolean help,
    boolean listRules,
    @Nullable String explain,
    @Nullable Language language,
    List<String> off,
    List<String> packs,
    List<String> files) {

  static final String USAGE =
      """
      usage: frontpage-check [--lang ru|en] [--pack DIR]... [--off RULE]... [FILE...]
             frontpage-check --format jsonl [--lang ru|en] [--pack DIR]... [--off RULE]... < cases.jsonl
             frontpage-check --sensitive --format jsonl < texts.jsonl
             frontpage-check --list-rules | --explain RULE [--lang ru|en] [--pack DIR]...

      Checks public replies, one a file (or one on standard input), and prints
      file:line:column severity message rule.
        --format jsonl  one case a line in, one report a line out
        --sensitive     what of a visitor's text is nobody else's business
        --lang          the language of the messages (default: that of the reply)
        --pack DIR      a folder of rules of your own, *.yaml, beside the built-in ones
        --off RULE      do not ask this rule; not for personal data
        --list-rules    every rule with its severity and what it says
        --explain RULE  one rule: what, why, what it finds and what it leaves alone
      Exits with 0 when there is nothing worse than a warning, 1 when an error was found,
      2 when the options, the input or a pack are wrong.""";

  static Options parse(String[] args) {
    return new Reader(args).read();
  }

  /** The language of messages for a reply in another one. */
  Language messages(@Nullable Language ofReply) {
    if (language != null) {
      return language;
    }
    return ofReply == null ? Language.EN : ofReply;
  }

  /** Takes the arguments one by one. */
  private static final class Reader {
    private final String[] args;
    private int at;
    private boolean jsonl;
    private boolean sensitive;
    private boolean help;
    private boolean listRules;
    private @Nullable String explain;
    private @Nullable Language language;
    private final List<String> off = new ArrayList<>();
    private final List<String> packs = new ArrayList<>();
    private final List<String> files = new ArrayList<>();

    Reader(String[] args) {
      this.args = args;
    }

    Options read() {
      for (; at < args.length; at++) {
        take(args[at]);
      }
      if (sensitive && !jsonl) {
        throw new IllegalArgumentException("--sensitive needs --format jsonl");
      }
      return new Options(
          jsonl,
          sensitive,
          help,
          listRules,
          explain,
          language,
          List.copyOf(off),
          List.copyOf(packs),
          List.copyOf(files));
    }

    private void take(String arg) {
      switch (arg) {
        case "--format" -> jsonl = jsonl(value(arg));
        case "--sensitive" -> sensitive = true;
        case "--lang" -> language = language(value(arg));
        case "--off" -> off.add(rule(value(arg)));
        case "--pack" -> packs.add(value(arg));
        case "--list-rules" -> listRules = true;
        case "--explain" -> explain = value(arg);
        case "-h", "--help" -> help = true;
        default -> file(arg);
      }
    }

    private void file(String arg) {
      if (arg.startsWith("-")) {
        throw new IllegalArgumentException("unknown option " + arg);
      }
      files.add(arg);
    }

    private static String rule(String id) {
      if (!RuleChoices.allowed(id).contains(RuleChoices.Level.OFF)) {
        throw new IllegalArgumentException("the rule " + id + " cannot be switched off");
      }
      return id;
    }

    private static Language language(String tag) {
      Language language = Language.ofTag(tag);
      if (language == null) {
        throw new IllegalArgumentException("--lang knows ru and en, not " + tag);
      }
      return language;
    }

    private static boolean jsonl(String format) {
      return switch (format) {
        case "jsonl" -> true;
        case "text" -> false;
        default ->
            throw new IllegalArgumentException("--format knows text and jsonl, not " + format);
      };
    }

    private String value(String option) {
      if (++at >= args.length) {
        throw new IllegalArgumentException(option + " needs a value");
      }
      return args[at];
    }
  }
}
