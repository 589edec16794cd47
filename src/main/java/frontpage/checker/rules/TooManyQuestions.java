package frontpage.checker.rules;

import frontpage.checker.text.Sentence;
import frontpage.checker.text.Text;

/** More than two questions at once; what stands in quotes is not asked. */
record TooManyQuestions() implements Detector {

  private static final int MOST = 2;

  @Override
  public void find(Proof proof, Sink sink) {
    Text text = proof.text();
    int questions = 0;
    boolean quoted = false;
    for (Sentence sentence : text.sentences()) {
      for (int i = sentence.first(); i < sentence.last(); i++) {
        String form = text.token(i).form();
        if (form.equals("«") || form.equals("“")) {
          quoted = true;
        } else if (form.equals("»") || form.equals("”")) {
          quoted = false;
        } else if (form.equals("'") || form.equals("\"")) {
          quoted = !quoted;
        }
      }
      boolean asks = text.token(sentence.last() - 1).form().startsWith("?");
      questions += asks && !quoted ? 1 : 0;
    }
    if (questions > MOST) {
      sink.addWhole(proof);
    }
  }
}
