package frontpage.checker.rules;

/** Finds one kind of thing in a reply. Implementations hold no state that changes. */
public interface Detector {

  void find(Proof proof, Sink sink);
}
