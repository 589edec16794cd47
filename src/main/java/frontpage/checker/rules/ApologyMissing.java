package frontpage.checker.rules;

import frontpage.checker.Fault;

/** We were at fault and the reply says sorry for nothing. */
record ApologyMissing() implements Detector {

  @Override
  public void find(Proof proof, Sink sink) {
    boolean said = proof.says("apology") || proof.says("regret") || proof.says("ashamed");
    if (proof.complaint() && proof.fault(Fault.OURS) && !said) {
      sink.addWhole(proof);
    }
  }
}
