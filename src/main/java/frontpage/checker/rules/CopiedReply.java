package frontpage.checker.rules;

import frontpage.checker.CopyCheck;
import frontpage.checker.EarlierReplies;
import java.util.List;

/** Nearly the same words as an earlier reply; names and numbers do not make a difference. */
record CopiedReply() implements Detector {

  @Override
  public void find(Proof proof, Sink sink) {
    CopyCheck known = proof.context().copies();
    List<String> earlier = proof.context().earlier();
    boolean copied =
        (known != null && known.copies(proof.source()))
            || (!earlier.isEmpty()
                && EarlierReplies.of(earlier).except("this draft").copies(proof.source()));
    if (copied) {
      sink.addWhole(proof);
    }
  }
}
