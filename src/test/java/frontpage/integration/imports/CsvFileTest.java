package frontpage.integration.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontpage.Problem;
import frontpage.integration.SafeCsv;
import frontpage.reviews.PageView;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Columns by the import templates that Site Reviews and Judge.me publish; files of those systems
 * themselves are untried.
 */
class CsvFileTest {
  @Test
  void siteReviewsByCommaOrSemicolonWithAByteOrderMark() {
    for (String separator : new String[] {",", ";"}) {
      String file =
          "\uFEFFDate;Rating;Title;Content;Name;Email;is_approved;Response;assigned_posts\r\n"
              + "2026-01-02 03:04:05;3;Fair;\"Two\r\nlines\";Otto;o@mail.example;1;Noted.;12\r\n"
              + "2026-01-03;5;;Fine;Pia;;0;;12\r\n";
      ReadRows rows = ReadRows.of(ImportFormat.SITE_REVIEWS, file.replace(";", separator));
      assertThat(rows.refused()).isEmpty();
      FoundReview first = rows.found().get(0);
      assertThat(first.text()).isEqualTo("Two\nlines");
      assertThat(first.page().key()).isEqualTo("wp:12");
      assertThat(first.answers()).hasSize(1);
      FoundReview second = rows.found().get(1);
      assertThat(second.held()).isTrue();
      assertThat(second.at()).isEqualTo(Instant.parse("2026-01-03T00:00:00Z"));
      assertThat(second.line()).isEqualTo(4);
    }
  }

  @Test
  void judgeMeNamesThePageByItsHandle() {
    FoundReview review =
        ReadRows.of(
                ImportFormat.JUDGE_ME,
                """
                title,body,rating,review_date,reviewer_name,reviewer_email,product_id,product_handle,reply,reply_date
                Good,It lights.,4,2026-01-02 03:04:05 UTC,Rita,r@mail.example,1,desk-lamp,Thanks!,2026-01-04 00:00:00 UTC
                """)
            .only();
    assertThat(review.page().key()).isEqualTo("desk-lamp");
    assertThat(review.answers().get(0).at()).isEqualTo(Instant.parse("2026-01-04T00:00:00Z"));
  }

  @Test
  void anyTableByItsColumns() {
    byte[] file =
        "Отзыв\tКогда\tКто\tОценка\nГорит ярко\t05.04.2026\tИнна\t5\nМигает\t31/12/2025\tЯн\t2\n\nТускло\t06.04.2026\tЛев\t4,5\n"
            .getBytes(StandardCharsets.UTF_16);
    Map<String, String> columns =
        Map.of("text", "отзыв", "date", "Когда", "author", "Кто", "rating", "Оценка");
    ReadRows rows =
        ReadRows.of(ImportFormat.CSV, file, columns, new PageView("lamp", "Lamp", null, "Product"));
    assertThat(rows.only().authorName()).isEqualTo("Инна");
    assertThat(rows.refused()).containsExactly("3 date malformed", "5 rating malformed");
    assertThatThrownBy(() -> ReadRows.of(ImportFormat.CSV, file, Map.of("text", "Отзыв"), null))
        .isInstanceOf(Problem.class);
  }

  @Test
  void noCellOfOursIsAFormula() {
    SafeCsv csv = new SafeCsv("a", "b");
    csv.row("=1+1", "plain");
    csv.row("@cmd", -5);
    csv.row("\tx", null);
    assertThat(csv.written()).contains("'=1+1,plain", "'@cmd,-5", "'\tx").doesNotContain("\n=");
  }
}
