package frontpage.checker.rules;

/**
 * A step of a phrase. Steps are linked to what follows them, so a phrase is walked by following
 * links; every loop over text inside a step is bounded.
 */
sealed interface Node {

  /** One token with any of these numbers (sorted). */
  record Atom(int[] ids, Node next) implements Node {}

  /** Any of these ways. */
  record Fork(Node[] ways) implements Node {}

  /** Up to so many words of any kind, within the sentence. */
  record Gap(int most, Node next) implements Node {}

  /** Nothing of this may come here. */
  record Not(Node forbidden, Node next) implements Node {}

  /** The sentence begins here. */
  record Begin(Node next) implements Node {}

  /** The sentence ends here. */
  record End(Node next) implements Node {}

  /** The reported span opens or closes here. */
  record Mark(boolean opens, Node next) implements Node {}

  /** The phrase is complete. */
  record Accept() implements Node {}
}
