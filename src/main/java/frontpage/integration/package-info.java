/**
 * What CMS plugins and integrators call: reviews as HTML with structured data, the review page and
 * its framed form, oEmbed, feeds, the sitemap, and the widget's files under names that never change
 * their content.
 *
 * <p>Everything here is read-only and public, and shows what {@link frontpage.reviews.feed.Feeds}
 * shows, in the widget's own words. A page's public address is {@code /p/<site>/<page>}, see {@link
 * frontpage.integration.PageAddress}: it can be written down before anybody reviewed anything.
 *
 * <p>Markup is written by the JDK's XML writer, so that nothing is escaped by hand. Out of scope:
 * writing, and whatever needs a person's session.
 */
@NullMarked
package frontpage.integration;

import org.jspecify.annotations.NullMarked;
