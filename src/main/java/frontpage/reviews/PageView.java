package frontpage.reviews;

import org.jspecify.annotations.Nullable;

/**
 * A rated page as readers and staff see it.
 *
 * @param type the schema.org type of what it shows
 */
public record PageView(String key, String title, @Nullable String url, String type) {}
