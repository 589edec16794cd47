package frontpage.checker.rules;

import frontpage.checker.rules.Node.Accept;
import frontpage.checker.rules.Node.Atom;
import frontpage.checker.rules.Node.Begin;
import frontpage.checker.rules.Node.End;
import frontpage.checker.rules.Node.Fork;
import frontpage.checker.rules.Node.Gap;
import frontpage.checker.rules.Node.Mark;
import frontpage.checker.rules.Node.Not;
import frontpage.checker.text.Text;
import frontpage.checker.text.Token;
import frontpage.checker.text.TokenType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A compiled phrase; immutable. */
public final class Phrase {

  /** How many commas, quotes and brackets a phrase runs through at one place. */
  private static final int MARKS = 4;

  private final String source;
  private final Node start;
  private final int[][] needed;

  Phrase(String source, Node start) {
    this.source = source;
    this.start = start;
    this.needed = needed(start);
  }

  public String source() {
    return source;
  }

  /** The numbers with which a text can begin to match; empty when it can begin with anything. */
  int[] firstIds() {
    int[] ids = first(start);
    return ids == null ? new int[0] : Arrays.stream(ids).distinct().sorted().toArray();
  }

  private static int @Nullable [] first(Node node) {
    if (node instanceof Atom atom) {
      return atom.ids();
    } else if (node instanceof Fork fork) {
      int[] all = {};
      for (Node way : fork.ways()) {
        int[] some = first(way);
        if (some == null) {
          return null;
        }
        all = concat(all, some);
      }
      return all;
    } else if (node instanceof Begin begin) {
      return first(begin.next());
    } else if (node instanceof Mark mark) {
      return first(mark.next());
    } else if (node instanceof Not not) {
      return first(not.next());
    }
    return null;
  }

  /**
   * What must stand in the sentence for the phrase to match at all: the numbers of each step that
   * no way leads around.
   */
  private static int[][] needed(Node start) {
    List<int[]> steps = new ArrayList<>();
    Node node = start;
    while (!(node instanceof Accept)) {
      if (node instanceof Atom atom) {
        steps.add(atom.ids());
        node = atom.next();
      } else if (node instanceof Gap gap) {
        node = gap.next();
      } else if (node instanceof Not not) {
        node = not.next();
      } else if (node instanceof Begin begin) {
        node = begin.next();
      } else if (node instanceof End end) {
        node = end.next();
      } else if (node instanceof Mark mark) {
        node = mark.next();
      } else {
        break;
      }
    }
    return steps.toArray(new int[0][]);
  }

  /** Whether it could match among words with these numbers. */
  boolean possible(BitSet present) {
    for (int[] step : needed) {
      if (!anyOf(step, present)) {
        return false;
      }
    }
    return true;
  }

  private static boolean anyOf(int[] ids, BitSet present) {
    for (int id : ids) {
      if (present.get(id)) {
        return true;
      }
    }
    return false;
  }

  private static int[] concat(int[] a, int[] b) {
    int[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  /** A match that begins at a token; null when there is none. */
  @Nullable Match match(Text text, int token) {
    Walk walk = new Walk(text, token);
    return walk.go(start, token, token) ? walk.match() : null;
  }

  /** One attempt: where it stands and what it has marked. */
  private static final class Walk {
    private final Text text;
    private final int first;
    private int end;
    private int markStart = -1;
    private int markEnd = -1;

    Walk(Text text, int first) {
      this.text = text;
      this.first = first;
    }

    Match match() {
      int from = markStart >= 0 ? markStart : first;
      int to = markEnd > from ? markEnd : end;
      return new Match(from, to, text.token(from).start(), text.token(to - 1).end());
    }

    /**
     * @param at the next token to look at
     * @param behind one behind the last token that was taken
     */
    boolean go(Node node, int at, int behind) {
      if (node instanceof Atom atom) {
        int token = find(atom.ids(), at);
        return token >= 0 && go(atom.next(), token + 1, token + 1);
      } else if (node instanceof Fork fork) {
        for (Node way : fork.ways()) {
          if (go(way, at, behind)) {
            return true;
          }
        }
        return false;
      } else if (node instanceof Gap gap) {
        return gap(gap, at, behind);
      } else if (node instanceof Not not) {
        return !new Walk(text, -1).go(not.forbidden(), at, at) && go(not.next(), at, behind);
      } else if (node instanceof Begin begin) {
        return begins(at) && go(begin.next(), at, behind);
      } else if (node instanceof End edge) {
        return ends(at) && go(edge.next(), at, behind);
      } else if (node instanceof Mark mark) {
        return mark(mark, at, behind);
      }
      end = behind;
      return true;
    }

    private int find(int[] ids, int from) {
      int at = from;
      for (int marks = 0; at < text.size() && marks <= MARKS; marks++, at++) {
        if (meets(text.ids(at), ids)) {
          return at;
        }
        if (text.token(at).type() != TokenType.MARK || at == first) {
          return -1;
        }
      }
      return -1;
    }

    private boolean gap(Gap gap, int from, int behind) {
      int at = from;
      for (int words = 0; ; words++) {
        if (go(gap.next(), at, behind)) {
          return true;
        }
        if (words == gap.most()) {
          return false;
        }
        int marks = 0;
        while (at < text.size() && text.token(at).type() == TokenType.MARK && marks++ < MARKS) {
          at++;
        }
        if (at >= text.size() || stops(text.token(at))) {
          return false;
        }
        at++;
      }
    }

    private static boolean stops(Token token) {
      return token.type() == TokenType.STOP || token.type() == TokenType.MARK;
    }

    private boolean mark(Mark mark, int at, int behind) {
      int oldStart = markStart;
      int oldEnd = markEnd;
      if (mark.opens()) {
        markStart = at;
        while (markStart < text.size() && text.token(markStart).type() == TokenType.MARK) {
          markStart++;
        }
      } else {
        markEnd = behind;
      }
      if (go(mark.next(), at, behind)) {
        return true;
      }
      markStart = oldStart;
      markEnd = oldEnd;
      return false;
    }

    private boolean begins(int at) {
      int token = at - 1;
      int sentence = at < text.size() ? text.sentenceOf(at) : -1;
      for (int marks = 0; marks <= MARKS; marks++, token--) {
        if (token < 0 || text.sentenceOf(token) != sentence) {
          return true;
        }
        TokenType type = text.token(token).type();
        if (type != TokenType.MARK && type != TokenType.SMILE) {
          return false;
        }
      }
      return false;
    }

    private boolean ends(int at) {
      int token = at;
      for (int marks = 0; marks <= MARKS; marks++, token++) {
        if (token >= text.size() || text.token(token).type() == TokenType.STOP) {
          return true;
        }
        TokenType type = text.token(token).type();
        if (type != TokenType.MARK && type != TokenType.SMILE) {
          return false;
        }
      }
      return false;
    }

    private static boolean meets(int[] some, int[] asked) {
      for (int id : some) {
        boolean hit = asked.length == 1 ? asked[0] == id : Arrays.binarySearch(asked, id) >= 0;
        if (hit) {
          return true;
        }
      }
      return false;
    }
  }
}
