package frontpage.threads;

/** Where the desk's work on a review stands. */
public enum ThreadState {
  NEW,
  /** A promise is open. */
  ACKNOWLEDGED,
  WAITING_FOR_CUSTOMER,
  WAITING_FOR_COLLEAGUE,
  RESOLVED,
  /** The customer came back. */
  REOPENED
}
