package frontpage.reviews;

import frontpage.PlainText;
import frontpage.reviews.texts.Place;
import frontpage.reviews.texts.TypedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor sends.
 *
 * @param authorKey 32 random bytes in base64url, made by the browser; we keep only its hash
 * @param email never shown; kept encrypted with the private part
 * @param wish "what would put it right?"; private
 * @param privateNote what the author would rather say in private; opens the private channel
 * @param sensitive {@code ask}: answer with what looks like personal data and store nothing; {@code
 *     split} (the default): cut it out into the private part
 * @param keep places that the visitor declares harmless
 * @param consents ids of the texts that the visitor agreed to, as the form showed them
 * @param purchase the shop's signed token, where the visitor came by one
 */
public record NewReview(
    @NotNull @Valid PageRef page,
    @NotNull @Min(1) @Max(5) Integer rating,
    @Nullable @Size(max = 120) @PlainText String title,
    @NotBlank @Size(max = 5000) @PlainText String text,
    @NotBlank @Size(max = 80) @PlainText String authorName,
    @Nullable @Size(max = 254) @Email @PlainText String email,
    @Nullable @Size(max = 2000) @PlainText String wish,
    @Nullable @Size(max = 5000) @PlainText String privateNote,
    @Nullable @Pattern(regexp = "ru|en") String language,
    @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{43}") String authorKey,
    @Nullable @Pattern(regexp = "ask|split") String sensitive,
    @Nullable @Size(max = 100) List<@NotNull @Valid Place> keep,
    @Nullable @Size(max = 10) List<@NotNull UUID> consents,
    @Nullable @Size(max = 1000) String purchase) {

  /** The page as the embedding site names it. */
  public record PageRef(
      @NotBlank @Size(max = 200) @PlainText String key,
      @Nullable @Size(max = 2000) @Pattern(regexp = "https?://\\S+") @PlainText String url,
      @Nullable @Size(max = 300) @PlainText String title,
      @Nullable @Pattern(regexp = "[A-Za-z]{1,40}") String type) {}

  TypedText words() {
    return TypedText.of(title, text, language, sensitive, keep);
  }
}
