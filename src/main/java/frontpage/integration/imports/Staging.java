package frontpage.integration.imports;

import frontpage.PlainText;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.integration.imports.StagedReview.StagedAnswer;
import frontpage.reviews.BringingIn;
import frontpage.reviews.BringingIn.MaskedText;
import frontpage.reviews.PageView;
import frontpage.sites.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a file into rows, with what would happen to each: the dry run. */
@ApplicationScoped
class Staging {
  private static final int MOST_ROWS = 20_000;
  private static final int MOST_ANSWERS = 20;

  @Inject private BringingIn bringingIn;
  @Inject private Imports imports;

  void stage(Site site, ImportJob job, Upload upload) {
    Set<String> seen = new HashSet<>();
    int[] position = {0};
    ImportFormat format = ImportFormat.of(job.format());
    format
        .format()
        .read(
            upload,
            (line, reading) -> {
              if (++position[0] > MOST_ROWS) {
                throw Problem.of(ProblemCode.BODY_TOO_LARGE);
              }
              imports.add(row(site, job, position[0], line, reading, seen));
            });
    if (position[0] == 0) {
      throw Problem.field("file", "required");
    }
  }

  private ImportRow row(
      Site site, ImportJob job, int position, int line, Rows.RowReading reading, Set<String> seen) {
    try {
      StagedReview staged = staged(site, reading.read());
      boolean present =
          !seen.add(staged.sourceId()) || bringingIn.has(site, job.format(), staged.sourceId());
      return ImportRow.of(job.id(), position, line, staged, present);
    } catch (BadRow bad) {
      return ImportRow.refused(job.id(), position, line, bad.field(), bad.code());
    }
  }

  private StagedReview staged(Site site, FoundReview found) throws BadRow {
    String author = needed("author", found.authorName(), 80);
    String text = needed("text", found.text(), 5000);
    String title = fitting("title", found.title(), 120);
    PageView page = found.page();
    PageView fitting =
        new PageView(
            needed("page", page.key(), 200),
            needed("pageTitle", page.title(), 300),
            web("pageUrl", page.url()),
            page.type());
    MaskedText words = bringingIn.mask(title, text);
    return new StagedReview(
        needed("id", found.sourceId(), 300),
        web("url", found.url()),
        fitting,
        found.rating(),
        words,
        author,
        found.at(),
        found.held(),
        found.rewarded(),
        answers(site, found));
  }

  private static List<StagedAnswer> answers(Site site, FoundReview found) throws BadRow {
    if (found.answers().size() > MOST_ANSWERS) {
      throw new BadRow("answer", "too-long");
    }
    List<StagedAnswer> answers = new ArrayList<>();
    for (FoundReview.FoundAnswer answer : found.answers()) {
      String by = answer.by() == null ? site.name() : answer.by();
      answers.add(
          new StagedAnswer(
              needed("answer", answer.text(), 5000),
              needed("answerBy", by.length() > 80 ? by.substring(0, 80) : by, 80),
              answer.at()));
    }
    return answers;
  }

  private static String needed(String field, @Nullable String text, int most) throws BadRow {
    String fits = fitting(field, text, most);
    if (fits == null) {
      throw new BadRow(field, "required");
    }
    return fits;
  }

  private static @Nullable String fitting(String field, @Nullable String text, int most)
      throws BadRow {
    String stripped = Values.optional(text);
    if (stripped == null) {
      return null;
    }
    if (stripped.length() > most) {
      throw new BadRow(field, "too-long");
    }
    if (!PlainText.Check.isPlain(stripped)) {
      throw new BadRow(field, "forbidden-characters");
    }
    return stripped;
  }

  /** An address that a browser opens harmlessly; any other is as good as none. */
  private static @Nullable String web(String field, @Nullable String url) throws BadRow {
    String fits = fitting(field, url, 2000);
    return fits != null && fits.matches("https?://\\S+") ? fits : null;
  }
}
