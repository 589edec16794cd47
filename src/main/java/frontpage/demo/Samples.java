package frontpage.demo;

import frontpage.JsonConfig;
import frontpage.Role;
import frontpage.checker.Fault;
import frontpage.checker.Kind;
import frontpage.reviews.RejectionReason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shapes of the sample files and how they are read. */
public final class Samples {
  private Samples() {}

  public record Shop(
      String key,
      String name,
      String language,
      List<ShopPage> pages,
      List<String> official,
      List<String> brands,
      List<String> publicStaff,
      List<Person> staff) {
    public ShopPage page(String pageKey) {
      return pages.stream().filter(p -> p.key().equals(pageKey)).findFirst().orElseThrow();
    }
  }

  public record ShopPage(String key, String titleRu, String titleEn, String type) {}

  public record Person(
      String key,
      String name,
      String role,
      String nameEn,
      String roleEn,
      String email,
      Role siteRole) {}

  public record Sample(
      String id,
      String page,
      String language,
      int rating,
      @Nullable String title,
      String author,
      String text,
      int daysAgo,
      int minutes,
      String status,
      @Nullable Refusal rejection,
      @Nullable Kind kind,
      Fault fault,
      List<Answer> replies,
      @Nullable Integer ratingAfter,
      @Nullable String wish) {}

  public record Refusal(RejectionReason reason, @Nullable String note) {}

  public record Answer(String by, int afterMinutes, String text) {}

  static Shop shop() {
    try (InputStream in = open("shop.json")) {
      return JsonConfig.json().fromJson(in, Shop.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Oldest first, as in the file. */
  static List<Sample> reviews() {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open("reviews.jsonl"), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank())
          .map(line -> JsonConfig.json().fromJson(line, Sample.class))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    InputStream in = Samples.class.getResourceAsStream("/frontpage/demo/" + name);
    if (in == null) {
      throw new IllegalStateException("The WAR lacks /frontpage/demo/" + name);
    }
    return in;
  }
}
