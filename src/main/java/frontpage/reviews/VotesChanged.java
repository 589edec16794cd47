package frontpage.reviews;

import java.util.UUID;

/** Somebody found a review of the site helpful. Nothing for the trail: it decides nothing. */
public record VotesChanged(UUID siteId) {}
