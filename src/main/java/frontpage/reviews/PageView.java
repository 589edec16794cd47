package frontpage.reviews;

import org.jspecify.annotations.Nullable;

/** A rated page as readers and staff see it. */
public record PageView(String key, String title, @Nullable String url) {}
