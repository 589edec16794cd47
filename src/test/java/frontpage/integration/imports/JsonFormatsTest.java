package frontpage.integration.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontpage.Problem;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/**
 * Shapes by the published references: Google Business Profile API v4 ({@code Review}), Yandex
 * Market partner API ({@code GoodsFeedbackDTO}), isso's generic import. Google's and Market's own
 * files are untried: none was at hand.
 */
class JsonFormatsTest {
  @Test
  void googleSpellsItsStars() {
    FoundReview review =
        ReadRows.of(
                ImportFormat.GOOGLE,
                """
                {"reviews": [{"reviewId": "r1", "reviewer": {"displayName": "Nora"},
                  "starRating": "TWO", "comment": "Waited an hour.",
                  "createTime": "2026-03-04T10:00:00.123Z",
                  "reviewReply": {"comment": "We are sorry.", "updateTime": "2026-03-05T10:00:00Z"}}]}
                """)
            .only();
    assertThat(review.rating()).isEqualTo(2);
    assertThat(review.authorName()).isEqualTo("Nora");
    assertThat(review.page().key()).isEqualTo("shop");
    assertThat(review.answers()).singleElement().extracting("by").isNull();
  }

  @Test
  void anUnknownStarIsToldWithItsRow() {
    assertThat(
            ReadRows.of(
                    ImportFormat.GOOGLE,
                    "{\"reviews\": [{\"reviewId\": \"r1\", \"starRating\":"
                        + " \"STAR_RATING_UNSPECIFIED\"}]}")
                .refused())
        .containsExactly("1 starRating unknown-value");
  }

  @Test
  void marketSaysWhatWasPaidFor() {
    FoundReview review =
        ReadRows.of(
                ImportFormat.YANDEX_MARKET,
                """
                {"status": "OK", "result": {"feedbacks": [{"feedbackId": 91, "author": "Глеб",
                  "createdAt": "2026-03-04T10:00:00+03:00",
                  "identifiers": {"offerId": "lamp-3"},
                  "description": {"advantages": "Яркая", "comment": "Беру вторую."},
                  "statistics": {"rating": 5, "paidAmount": 100}}]}}
                """)
            .only();
    assertThat(review.rewarded()).isTrue();
    assertThat(review.page().key()).isEqualTo("lamp-3");
    assertThat(review.text()).isEqualTo("Достоинства: Яркая\nБеру вторую.");
    assertThat(review.at()).isEqualTo(Instant.parse("2026-03-04T07:00:00Z"));
  }

  @Test
  void issoHasNoRatingsAndNoneIsMadeUp() {
    ReadRows rows =
        ReadRows.of(
            ImportFormat.ISSO,
            """
            [{"id": "/lamp/", "title": "Desk+lamp", "comments": [
              {"id": 0, "author": "Uma", "created": "2025-01-02 03:04:05", "text": "First",
               "email": "uma@mail.example", "remote_addr": "192.0.2.0"},
              {"id": 0, "author": "Uma", "created": "2025-01-02 03:04:06", "text": "Second"}]}]
            """);
    assertThat(rows.found()).extracting(FoundReview::rating).containsOnlyNulls();
    assertThat(rows.found()).extracting(FoundReview::sourceId).doesNotHaveDuplicates();
    assertThat(rows.found().get(0).page().title()).isEqualTo("Desk lamp");
  }

  @Test
  void whatIsNoJsonIsAProblemOfTheFile() {
    for (ImportFormat format :
        new ImportFormat[] {ImportFormat.GOOGLE, ImportFormat.ISSO, ImportFormat.YANDEX_MARKET}) {
      for (String file : new String[] {"", "{", "[]", "{}", "7"}) {
        assertThatThrownBy(() -> ReadRows.of(format, file)).isInstanceOf(Problem.class);
      }
    }
  }
}
