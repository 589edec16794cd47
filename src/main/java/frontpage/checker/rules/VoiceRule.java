package frontpage.checker.rules;

import frontpage.checker.Voice;
import frontpage.checker.rules.Hits.Hit;

/** «ты» or "mate" on a site that keeps its distance, «вы» or "Dear Madam" on one that does not. */
record VoiceRule() implements Detector {

  @Override
  public void find(Proof proof, Sink sink) {
    Voice voice = proof.context().voice();
    if (voice == null) {
      return;
    }
    String wrong = voice == Voice.FORMAL ? "voice" : "voice-formal";
    for (Hit hit : proof.phrases(wrong)) {
      sink.add(hit.match());
    }
  }
}
