package frontpage.reviews;

import frontpage.PlainText;
import frontpage.reviews.texts.Place;
import frontpage.reviews.texts.TypedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an author wants a review to say, in the place of all that it says now. The members are those
 * of {@link NewReview}; the dots of what is masked already stand for themselves.
 */
public record NewText(
    @Nullable @Size(max = 120) @PlainText String title,
    @NotBlank @Size(max = 5000) @PlainText String text,
    @Nullable @Pattern(regexp = "ru|en") String language,
    @Nullable @Pattern(regexp = "ask|split") String sensitive,
    @Nullable @Size(max = 100) List<@NotNull @Valid Place> keep) {

  TypedText words() {
    return TypedText.of(title, text, language, sensitive, keep);
  }

  @Override
  public String toString() {
    return "NewText[" + language + "]";
  }
}
