package frontpage.moderation;

/** Why somebody reports a text; the closed list of rejections in the words of who reads. */
public enum FlagReason {
  ILLEGAL,
  PERSONAL_DATA,
  INSULT,
  FAKE,
  SPAM,
  CONFLICT_OF_INTEREST,
  OFF_TOPIC
}
