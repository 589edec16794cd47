package frontpage.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where a review was written, if not here.
 *
 * @param source the platform: {@code wordpress}, {@code google}, …
 * @param sourceId what the platform calls it; with the source unique on a site
 * @param url where it can be read and answered there
 * @param rewarded whether its author was paid for it, which readers must be told
 */
@Embeddable
public record Origin(
    @Column(name = "origin") String source,
    @Column(name = "origin_id") String sourceId,
    @Column(name = "origin_url") @Nullable String url,
    @Column(name = "rewarded") Boolean rewarded) {}
