package frontpage.sites;

/** What is agreed to; each purpose stands alone, and none is ticked beforehand. */
public enum ConsentPurpose {
  /** Processing what was sent; without it nothing can be stored. */
  PROCESSING,
  /** Showing the author's name to everyone; without it the review stands without a name. */
  NAME
}
