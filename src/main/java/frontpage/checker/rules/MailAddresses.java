package frontpage.checker.rules;

import frontpage.checker.text.Links;
import frontpage.checker.text.Text;
import frontpage.checker.text.Token;
import frontpage.checker.text.TokenType;
import java.util.Set;

/** Mail addresses that the site does not publish, also spelled out: "anna (at) mail dot ru". */
record MailAddresses() implements Detector {

  private static final Set<String> AT = Set.of("at", "собака", "собачка", "@", "эт");
  private static final Set<String> DOT = Set.of("dot", "точка", "тчк", ".");

  /** As people write a domain when they spell it out. */
  private static final Set<String> SPOKEN = Set.of("ру", "ком", "орг", "нет", "рф", "су");

  private static final int HOST_TOKENS = 8;

  @Override
  public void find(Proof proof, Sink sink) {
    Text text = proof.text();
    for (int i = 0; i < text.size(); i++) {
      Token token = text.token(i);
      if (token.type() == TokenType.LINK && token.form().indexOf('@') > 0) {
        if (!proof.official().mail(mail(token.form()))) {
          sink.add(token.start(), token.end());
        }
      } else if (AT.contains(token.form()) && i > 0) {
        spelled(proof, i, sink);
      }
    }
  }

  /** Whether a sign for "at" stands before a link, which then is the host of an address. */
  static boolean hosts(Text text, int link) {
    boolean bracketed = isOne(text, link - 1, ")]}>") && isOne(text, link - 3, "([{<");
    int at = bracketed ? link - 2 : link - 1;
    return at > 0
        && AT.contains(text.token(at).form())
        && (bracketed || !text.token(at).form().equals("at"));
  }

  private static String mail(String form) {
    return form.startsWith("mailto:") ? form.substring(7) : form;
  }

  private static void spelled(Proof proof, int at, Sink sink) {
    Text text = proof.text();
    boolean bracketed = isOne(text, at - 1, "([{<") && isOne(text, at + 1, ")]}>");
    int before = bracketed ? at - 2 : at - 1;
    int after = bracketed ? at + 2 : at + 1;
    if (before < 0 || after >= text.size()) {
      return;
    }
    int start = localStart(text.original(), text.token(before).end());
    if (start >= text.token(before).end()) {
      return;
    }
    StringBuilder host = new StringBuilder();
    int end = host(text, after, host);
    while (host.length() > 0 && host.charAt(host.length() - 1) == '.') {
      host.setLength(host.length() - 1);
    }
    boolean sure = bracketed || !text.token(at).form().equals("at");
    boolean dotted = end > 0 && host.indexOf(".") > 0;
    if (dotted && (sure || saysDot(text, after, end))) {
      String local = text.original().substring(start, text.token(before).end());
      if (!proof.official().mail(local + "@" + host)) {
        sink.add(start, text.token(end - 1).end());
      }
    }
  }

  private static boolean isOne(Text text, int token, String marks) {
    return token >= 0 && token < text.size() && marks.contains(text.token(token).form());
  }

  private static int localStart(String source, int end) {
    int start = end;
    while (start > 0 && local(source.charAt(start - 1)) && end - start < 64) {
      start--;
    }
    return start;
  }

  private static boolean local(char c) {
    return Character.isLetterOrDigit(c) || "._-+".indexOf(c) >= 0;
  }

  private static boolean saysDot(Text text, int from, int to) {
    for (int i = from; i < to; i++) {
      String form = text.token(i).form();
      if (form.equals("dot") || form.equals("точка")) {
        return true;
      }
    }
    return false;
  }

  /** Collects the host; returns one behind its last token, 0 when it is none. */
  private static int host(Text text, int from, StringBuilder host) {
    int end = 0;
    for (int i = from; i < text.size() && i - from < HOST_TOKENS; i++) {
      Token token = text.token(i);
      if (DOT.contains(token.form())) {
        host.append('.');
      } else if (token.type() == TokenType.WORD
          || token.type() == TokenType.LINK
          || token.type() == TokenType.NUMBER) {
        if (host.length() > 0 && host.charAt(host.length() - 1) != '.' && !glued(text, i)) {
          break;
        }
        host.append(token.form());
        boolean topLevel = SPOKEN.contains(tail(host)) || Links.end("x." + tail(host), 0) > 2;
        if (topLevel && host.indexOf(".") > 0) {
          end = i + 1;
        }
      } else if (token.form().equals("-")) {
        host.append('-');
      } else if (!"()[]{}".contains(token.form())) {
        break;
      }
    }
    return end;
  }

  private static boolean glued(Text text, int token) {
    return text.token(token - 1).end() == text.token(token).start();
  }

  private static String tail(StringBuilder host) {
    return host.substring(host.lastIndexOf(".") + 1);
  }
}
