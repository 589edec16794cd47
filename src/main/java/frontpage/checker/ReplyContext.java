package frontpage.checker;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known around a draft. What is absent (null, or an empty list) silences the rules that
 * need it; it is never taken for "unknown".
 *
 * @param review the review's text
 * @param rating 1 to 5
 * @param reviewLanguage null to have it detected
 * @param author the review's author as displayed
 * @param official the site's own telephone numbers, addresses, mail addresses and domains
 * @param brands words in capitals or odd spelling that are nobody's shouting
 * @param staff colleagues who are known to the public by full name
 * @param date the day on which promises count
 * @param thread earlier texts of this thread, oldest first, without the review
 * @param earlier published replies of the site, for the copied-reply rule
 * @param privateTerms what was only said in the thread's private channel
 * @param sectors the trades whose stricter rules speak
 * @param copies knows the site's earlier replies; in the place of {@code earlier}, for many of them
 * @param messages the language in which findings speak
 */
public record ReplyContext(
    @Nullable String review,
    @Nullable Integer rating,
    @Nullable Language reviewLanguage,
    @Nullable String author,
    @Nullable Kind kind,
    @Nullable Fault fault,
    List<String> official,
    List<String> brands,
    List<String> staff,
    @Nullable Voice voice,
    @Nullable LocalDate date,
    List<String> thread,
    List<String> earlier,
    List<String> privateTerms,
    Set<Sector> sectors,
    @Nullable CopyCheck copies,
    Language messages) {

  /** Nothing is known; messages in English. */
  public static final ReplyContext NONE = builder().build();

  public ReplyContext {
    official = List.copyOf(official);
    brands = List.copyOf(brands);
    staff = List.copyOf(staff);
    thread = List.copyOf(thread);
    earlier = List.copyOf(earlier);
    privateTerms = List.copyOf(privateTerms);
    sectors = Set.copyOf(sectors);
    Objects.requireNonNull(messages, "messages");
    if (rating != null && (rating < 1 || rating > 5)) {
      throw new IllegalArgumentException("A rating is 1 to 5, not " + rating);
    }
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Collects what is known; every call is optional. */
  public static final class Builder {
    private @Nullable String review;
    private @Nullable Integer rating;
    private @Nullable Language reviewLanguage;
    private @Nullable String author;
    private @Nullable Kind kind;
    private @Nullable Fault fault;
    private List<String> official = List.of();
    private List<String> brands = List.of();
    private List<String> staff = List.of();
    private @Nullable Voice voice;
    private @Nullable LocalDate date;
    private List<String> thread = List.of();
    private List<String> earlier = List.of();
    private List<String> privateTerms = List.of();
    private Set<Sector> sectors = Set.of();
    private @Nullable CopyCheck copies;
    private Language messages = Language.EN;

    private Builder() {}

    public Builder review(@Nullable String text) {
      review = text;
      return this;
    }

    public Builder rating(@Nullable Integer stars) {
      rating = stars;
      return this;
    }

    public Builder reviewLanguage(@Nullable Language language) {
      reviewLanguage = language;
      return this;
    }

    public Builder author(@Nullable String name) {
      author = name;
      return this;
    }

    public Builder kind(@Nullable Kind value) {
      kind = value;
      return this;
    }

    public Builder fault(@Nullable Fault value) {
      fault = value;
      return this;
    }

    public Builder official(List<String> contacts) {
      official = contacts;
      return this;
    }

    public Builder brands(List<String> names) {
      brands = names;
      return this;
    }

    public Builder staff(List<String> names) {
      staff = names;
      return this;
    }

    public Builder voice(@Nullable Voice value) {
      voice = value;
      return this;
    }

    public Builder date(@Nullable LocalDate day) {
      date = day;
      return this;
    }

    public Builder thread(List<String> texts) {
      thread = texts;
      return this;
    }

    public Builder earlier(List<String> replies) {
      earlier = replies;
      return this;
    }

    public Builder privateTerms(List<String> terms) {
      privateTerms = terms;
      return this;
    }

    public Builder sectors(Set<Sector> trades) {
      sectors = trades;
      return this;
    }

    public Builder copies(@Nullable CopyCheck check) {
      copies = check;
      return this;
    }

    public Builder messages(Language language) {
      messages = language;
      return this;
    }

    public ReplyContext build() {
      return new ReplyContext(
          review,
          rating,
          reviewLanguage,
          author,
          kind,
          fault,
          official,
          brands,
          staff,
          voice,
          date,
          thread,
          earlier,
          privateTerms,
          sectors,
          copies,
          messages);
    }
  }
}
