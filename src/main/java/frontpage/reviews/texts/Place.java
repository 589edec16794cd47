package frontpage.reviews.texts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A span of the text or the title, in UTF-16 units. */
public record Place(
    @NotNull @Pattern(regexp = "text|title") String field,
    @NotNull Integer start,
    @NotNull Integer end) {
  boolean is(FoundPlace found) {
    return field.equals(found.field()) && start == found.start() && end == found.end();
  }
}
