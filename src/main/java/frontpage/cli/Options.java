package frontpage.cli;

import frontpage.checker.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the command line asks for. */
record Options(
    boolean jsonl,
    boolean sensitive,
    boolean help,
    @Nullable Language language,
    List<String> files) {

  static final String USAGE =
      """
      usage: frontpage-check [--lang ru|en] [FILE...]
             frontpage-check --format jsonl [--lang ru|en] < cases.jsonl
             frontpage-check --sensitive --format jsonl < texts.jsonl

      Checks public replies, one a file (or one on standard input), and prints
      file:line:column severity message rule. Exits with 1 when an error was found.
        --format jsonl  one case a line in, one report a line out
        --sensitive     what of a visitor's text is nobody else's business
        --lang          the language of the messages (default: that of the reply)""";

  static Options parse(String[] args) {
    boolean jsonl = false;
    boolean sensitive = false;
    boolean help = false;
    Language language = null;
    List<String> files = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--format" -> jsonl = format(value(args, ++i, "--format"));
        case "--sensitive" -> sensitive = true;
        case "--lang" -> {
          language = Language.ofTag(value(args, ++i, "--lang"));
          if (language == null) {
            throw new IllegalArgumentException("--lang knows ru and en, not " + args[i]);
          }
        }
        case "-h", "--help" -> help = true;
        default -> {
          if (args[i].startsWith("-")) {
            throw new IllegalArgumentException("unknown option " + args[i]);
          }
          files.add(args[i]);
        }
      }
    }
    if (sensitive && !jsonl) {
      throw new IllegalArgumentException("--sensitive needs --format jsonl");
    }
    return new Options(jsonl, sensitive, help, language, List.copyOf(files));
  }

  private static boolean format(String value) {
    return switch (value) {
      case "jsonl" -> true;
      case "text" -> false;
      default -> throw new IllegalArgumentException("--format knows text and jsonl, not " + value);
    };
  }

  private static String value(String[] args, int at, String option) {
    if (at >= args.length) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return args[at];
  }

  /** The language of messages for a reply in another one. */
  Language messages(@Nullable Language ofReply) {
    if (language != null) {
      return language;
    }
    return ofReply == null ? Language.EN : ofReply;
  }
}
