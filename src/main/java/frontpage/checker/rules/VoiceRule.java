package frontpage.checker.rules;

import frontpage.checker.Language;
import frontpage.checker.Voice;
import frontpage.checker.rules.Hits.Hit;

/** «ты» on a site that says «вы», and the other way round. */
record VoiceRule() implements Detector {

  @Override
  public void find(Proof proof, Sink sink) {
    Voice voice = proof.context().voice();
    if (voice == null) {
      return;
    }
    if (proof.language() == Language.EN) {
      if (voice == Voice.FORMAL) {
        proof.phrases("voice").forEach(hit -> sink.add(hit.match()));
      }
      return;
    }
    String wrong = voice == Voice.FORMAL ? "voice" : "voice-formal";
    for (Hit hit : proof.phrases(wrong)) {
      sink.add(hit.match());
    }
  }
}
