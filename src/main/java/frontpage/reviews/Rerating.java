package frontpage.reviews;

/** What had happened when an author changed the rating. */
enum Rerating {
  /** Nobody had answered: the first rating was a slip. */
  NOTHING,
  ANSWER,
  /** The author had been given something: said in public, and left out of the win-back figure. */
  COMPENSATION
}
