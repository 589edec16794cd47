package frontpage.checker.rules;

import frontpage.checker.Severity;
import frontpage.checker.rules.Figures.Figure;
import org.jspecify.annotations.Nullable;

/** Reports every number of a kind. */
record FigureRule(Figures.Kind kind, @Nullable Severity severity) implements Detector {

  FigureRule(Figures.Kind kind) {
    this(kind, null);
  }

  @Override
  public void find(Proof proof, Sink sink) {
    for (Figure figure : proof.figures().of(kind)) {
      if (severity == null) {
        sink.add(figure.start(), figure.end());
      } else {
        sink.add(figure.start(), figure.end(), severity);
      }
    }
  }

  Detector and(Detector other) {
    return (proof, sink) -> {
      find(proof, sink);
      other.find(proof, sink);
    };
  }
}
