package frontpage.checker.rules;

import frontpage.checker.rules.Digits.Run;
import frontpage.checker.text.Text;
import frontpage.checker.text.TokenType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What the runs of digits of a text are. Each run is decided once, so that no two rules claim it,
 * and by the nearest telling word: «заказ № 4821337799» is no telephone number.
 */
public final class Figures {

  /** What a run can be. */
  public enum Kind {
    PHONE,
    CARD,
    MASKED_CARD,
    ACCOUNT,
    NATIONAL_ID
  }

  /** A run with what it is. */
  public record Figure(Kind kind, int start, int end) {}

  private final List<Figure> figures;
  private final BitSet claimed;

  private Figures(List<Figure> figures, BitSet claimed) {
    this.figures = List.copyOf(figures);
    this.claimed = claimed;
  }

  public List<Figure> of(Kind kind) {
    return figures.stream().filter(f -> f.kind() == kind).toList();
  }

  boolean claims(int start, int end) {
    return touches(claimed, start, end);
  }

  static boolean touches(BitSet claimed, int start, int end) {
    int first = claimed.nextSetBit(start);
    return first >= 0 && first < end;
  }

  static Figures of(Proof proof) {
    List<Figure> found = new ArrayList<>();
    BitSet claimed = new BitSet();
    found.addAll(Ibans.in(proof));
    found.addAll(LetteredIds.in(proof));
    found.addAll(MaskedCards.in(proof));
    found.addAll(Passports.in(proof));
    found.forEach(f -> claimed.set(f.start(), f.end()));
    boolean bank = proof.hits().any("kw-bik");
    for (Run run : proof.digits().runs()) {
      boolean open =
          run.digits().length() >= 4
              && !touches(claimed, run.start(), run.end())
              && !insideLink(proof.text(), run);
      Figure figure = open ? DocumentNumbers.decide(proof, run, bank) : null;
      if (figure != null) {
        found.add(figure);
        claimed.set(figure.start(), figure.end());
      }
    }
    for (Figure phone : Phones.in(proof, claimed)) {
      found.add(phone);
      claimed.set(phone.start(), phone.end());
    }
    return new Figures(found, claimed);
  }

  private static boolean insideLink(Text text, Run run) {
    int token = text.tokenAt(run.start());
    return token < text.size()
        && text.token(token).type() == TokenType.LINK
        && text.token(token).start() <= run.start();
  }
}
