package frontpage.channels;

/** How a private channel ended; stands in public. */
public enum Outcome {
  RESOLVED,
  NOT_RESOLVED,
  CUSTOMER_LEFT
}
