package frontpage;

/** What a staff member may do on one site. */
public enum Role {
  /** Works the queue: decides, answers, talks in private. */
  MODERATOR,
  /** A moderator who may override a stop and decide appeals. */
  LEAD,
  /** A lead who also keeps settings and staff. */
  ADMIN,
  /** Reads everything but private channels, changes nothing. */
  AUDITOR,
  /** Reads what is public; whole threads, and answers there, while they are escalated. */
  EXECUTIVE
}
