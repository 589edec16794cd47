package frontpage.reviews;

/** The closed list of reasons; the rating and the sentiment are on purpose not among them. */
public enum RejectionReason {
  SPAM,
  FAKE,
  ILLEGAL,
  PERSONAL_DATA,
  INSULT,
  OFF_TOPIC,
  DUPLICATE,
  CONFLICT_OF_INTEREST,
  TEST
}
