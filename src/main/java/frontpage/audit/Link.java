package frontpage.audit;

import frontpage.Secret;

/**
 * A place in a site's chain: its number, from 1, and the hash of the entry before.
 *
 * @param prevHash 64 hex digits; zeros before the first entry
 */
record Link(long seq, String prevHash) {
  static final Link FIRST = new Link(1, "0".repeat(64));

  /** SHA-256 of the place and the content: moving an entry breaks the chain as changing it does. */
  String hash(Content content) {
    return Secret.sha256(seq + "\n" + prevHash + "\n" + content.canonical());
  }
}
