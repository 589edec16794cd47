package frontpage.checker.rules;

import frontpage.checker.rules.Node.Accept;
import frontpage.checker.rules.Node.Atom;
import frontpage.checker.rules.Node.Begin;
import frontpage.checker.rules.Node.End;
import frontpage.checker.rules.Node.Fork;
import frontpage.checker.rules.Node.Gap;
import frontpage.checker.rules.Node.Mark;
import frontpage.checker.rules.Node.Not;
import frontpage.checker.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Reads a phrase.
 *
 * <pre>
 *   word      any form of the word          =word   exactly this form
 *   (a|b c)   alternatives                  x?      x may be missing
 *   ~3        up to three words             !x      x must not come here
 *   #number   a class                       @list   a word of a list
 *   ^  $      the sentence's edges          &lt;...&gt;   only this part is reported
 *   ","       a punctuation mark, which a phrase otherwise runs through
 * </pre>
 */
public final class PhraseSyntax {

  private final String source;
  private final Vocabulary vocabulary;
  private int at;

  private PhraseSyntax(String source, Vocabulary vocabulary) {
    this.source = source;
    this.vocabulary = vocabulary;
  }

  /** Says what is wrong with a phrase, and at which character. */
  public static final class Mistake extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int column;

    Mistake(String message, int column) {
      super(message);
      this.column = column;
    }

    /** From 0. */
    public int column() {
      return column;
    }
  }

  /** Reads a phrase; throws a {@link Mistake}. */
  public static Phrase parse(String source, Vocabulary vocabulary) {
    PhraseSyntax syntax = new PhraseSyntax(source, vocabulary);
    Node start = syntax.sequence().apply(new Accept());
    syntax.blanks();
    if (syntax.at < source.length()) {
      throw syntax.mistake("unexpected '" + source.charAt(syntax.at) + "'");
    }
    return new Phrase(source, start);
  }

  private UnaryOperator<Node> sequence() {
    List<UnaryOperator<Node>> parts = new ArrayList<>();
    blanks();
    while (at < source.length() && source.charAt(at) != '|' && source.charAt(at) != ')') {
      parts.add(item());
      blanks();
    }
    if (parts.isEmpty()) {
      throw mistake("a word is missing");
    }
    return next -> {
      Node node = next;
      for (int i = parts.size() - 1; i >= 0; i--) {
        node = parts.get(i).apply(node);
      }
      return node;
    };
  }

  private UnaryOperator<Node> item() {
    UnaryOperator<Node> unit = unit();
    if (at < source.length() && source.charAt(at) == '?') {
      at++;
      return next -> new Fork(new Node[] {unit.apply(next), next});
    }
    return unit;
  }

  private UnaryOperator<Node> unit() {
    char c = source.charAt(at);
    switch (c) {
      case '(':
        return group();
      case '~':
        at++;
        int most = digits();
        return next -> new Gap(most, next);
      case '!':
        at++;
        UnaryOperator<Node> forbidden = unit();
        return next -> new Not(forbidden.apply(new Accept()), next);
      case '^':
        at++;
        return Begin::new;
      case '$':
        at++;
        return End::new;
      case '<':
        at++;
        return next -> new Mark(true, next);
      case '>':
        at++;
        return next -> new Mark(false, next);
      case '"':
        return literal();
      case '#':
        int number = vocabulary.number(name());
        return next -> new Atom(new int[] {number}, next);
      case '@':
        return list();
      default:
        return word();
    }
  }

  private UnaryOperator<Node> group() {
    int open = at++;
    List<UnaryOperator<Node>> ways = new ArrayList<>();
    ways.add(sequence());
    while (at < source.length() && source.charAt(at) == '|') {
      at++;
      ways.add(sequence());
    }
    if (at >= source.length()) {
      at = open;
      throw mistake("this bracket is never closed");
    }
    at++;
    return next -> fork(ways.stream().map(w -> w.apply(next)).toList());
  }

  /** Ways of one word that lead to the same place are one step with all their numbers. */
  private static Node fork(List<Node> ways) {
    List<Node> kept = new ArrayList<>();
    Map<Node, Integer> byNext = new IdentityHashMap<>();
    for (Node way : ways) {
      Integer place = way instanceof Atom atom ? byNext.get(atom.next()) : null;
      if (way instanceof Atom atom && place == null) {
        byNext.put(atom.next(), kept.size());
        kept.add(way);
      } else if (way instanceof Atom atom && place != null && kept.get(place) instanceof Atom one) {
        kept.set(place, new Atom(union(one.ids(), atom.ids()), atom.next()));
      } else {
        kept.add(way);
      }
    }
    return kept.size() == 1 ? kept.get(0) : new Fork(kept.toArray(new Node[0]));
  }

  private static int[] union(int[] a, int[] b) {
    return IntStream.concat(Arrays.stream(a), Arrays.stream(b)).sorted().distinct().toArray();
  }

  private UnaryOperator<Node> literal() {
    int close = source.indexOf('"', at + 1);
    if (close < 0) {
      throw mistake("this quote is never closed");
    }
    int number = vocabulary.number("=" + source.substring(at + 1, close));
    at = close + 1;
    return next -> new Atom(new int[] {number}, next);
  }

  private UnaryOperator<Node> list() {
    int start = at;
    String name = name();
    Integer number = vocabulary.listNumber(name.substring(1));
    if (number == null) {
      at = start;
      throw mistake("no list of this name: " + name);
    }
    return next -> new Atom(new int[] {number}, next);
  }

  private UnaryOperator<Node> word() {
    int start = at;
    while (at < source.length() && " ?|()<>^$~\"".indexOf(source.charAt(at)) < 0) {
      at++;
    }
    String word = source.substring(start, at);
    if (word.isEmpty() || word.equals("=")) {
      throw mistake("a word is missing");
    }
    boolean exact = word.charAt(0) == '=';
    List<String> parts = Tokens.forms(exact ? word.substring(1) : word);
    List<int[]> atoms = parts.stream().map(p -> vocabulary.word(exact ? "=" + p : p)).toList();
    return next -> {
      Node node = next;
      for (int i = atoms.size() - 1; i >= 0; i--) {
        node = new Atom(atoms.get(i), node);
      }
      return node;
    };
  }

  private String name() {
    int start = at++;
    while (at < source.length()
        && (Character.isLetterOrDigit(source.charAt(at)) || source.charAt(at) == '-')) {
      at++;
    }
    return source.substring(start, at);
  }

  private int digits() {
    int start = at;
    while (at < source.length() && Character.isDigit(source.charAt(at))) {
      at++;
    }
    if (start == at || at - start > 2) {
      throw mistake("a gap needs a number up to 99");
    }
    return Integer.parseInt(source.substring(start, at));
  }

  private void blanks() {
    while (at < source.length() && source.charAt(at) == ' ') {
      at++;
    }
  }

  private Mistake mistake(String message) {
    return new Mistake(message, at);
  }
}
