package frontpage.integration.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontpage.Problem;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/**
 * The shape follows WordPress' own exporter ({@code wp-admin/includes/export.php}, WXR 1.2) and the
 * comment meta of WooCommerce.
 */
class WordPressExportTest {
  @Test
  void aReviewComesWithItsRatingItsAnswerAndItsPage() {
    FoundReview review =
        ReadRows.of(
                ImportFormat.WORDPRESS,
                item(
                    comment(7, "Mila", 0, 0, "<b>Warm</b> &amp; quiet ]]]]><![CDATA[> end", "1")
                        + comment(8, "Shop", 7, 3, "Glad to hear it.", "1")))
            .only();
    assertThat(review.rating()).isEqualTo(4);
    assertThat(review.text()).isEqualTo("Warm & quiet ]]> end");
    assertThat(review.page().key()).isEqualTo("wp:41");
    assertThat(review.page().type()).isEqualTo("Product");
    assertThat(review.at()).isEqualTo(Instant.parse("2026-02-03T09:10:11Z"));
    assertThat(review.url()).isEqualTo("https://shop.example/lamp/#comment-7");
    assertThat(review.answers()).singleElement().extracting("text").isEqualTo("Glad to hear it.");
  }

  @Test
  void addressesOfPeopleAndMachinesAreNotRead() {
    FoundReview review =
        ReadRows.of(ImportFormat.WORDPRESS, item(comment(7, "Mila", 0, 0, "Fine.", "1"))).only();
    assertThat(review.text() + review.authorName() + review.sourceId() + review.url())
        .doesNotContain("192.0.2.7")
        .doesNotContain("mila@");
  }

  @Test
  void whatWaitedThereWaitsHereAndSpamStaysOut() {
    ReadRows rows =
        ReadRows.of(
            ImportFormat.WORDPRESS,
            item(
                comment(7, "Mila", 0, 0, "Waiting.", "0")
                    + comment(8, "Bot", 0, 0, "Buy this.", "spam")));
    assertThat(rows.only().held()).isTrue();
    assertThat(rows.refused()).singleElement().asString().endsWith("comment_approved left-out");
  }

  @Test
  void entitiesFromADoctypeAreNeverResolved() {
    String file =
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + item(comment(7, "Mila", 0, 0, "Fine.", "1")).replace("Fine.", "]]>&x;<![CDATA[");
    assertThatThrownBy(() -> ReadRows.of(ImportFormat.WORDPRESS, file)).isInstanceOf(Problem.class);
  }

  @Test
  void brokenXmlIsAProblemWithItsLine() {
    assertThatThrownBy(() -> ReadRows.of(ImportFormat.WORDPRESS, "<rss>\n<channel>\n</rss>"))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.extras()).containsEntry("line", 3));
  }

  private static String item(String comments) {
    return """
    <rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item>
    <title><![CDATA[Desk lamp]]></title>
    <link>https://shop.example/lamp/</link>
    <wp:post_id>41</wp:post_id>
    <wp:post_type><![CDATA[product]]></wp:post_type>
    %s
    </item></channel></rss>
    """
        .formatted(comments);
  }

  private static String comment(
      int id, String author, int parent, int user, String text, String approved) {
    return """
    <wp:comment>
    <wp:comment_id>%d</wp:comment_id>
    <wp:comment_author><![CDATA[%s]]></wp:comment_author>
    <wp:comment_author_email><![CDATA[mila@mail.example]]></wp:comment_author_email>
    <wp:comment_author_IP><![CDATA[192.0.2.7]]></wp:comment_author_IP>
    <wp:comment_date_gmt><![CDATA[2026-02-03 09:10:11]]></wp:comment_date_gmt>
    <wp:comment_content><![CDATA[%s]]></wp:comment_content>
    <wp:comment_approved><![CDATA[%s]]></wp:comment_approved>
    <wp:comment_type><![CDATA[review]]></wp:comment_type>
    <wp:comment_parent>%d</wp:comment_parent>
    <wp:comment_user_id>%d</wp:comment_user_id>
    <wp:commentmeta><wp:meta_key><![CDATA[rating]]></wp:meta_key>
    <wp:meta_value><![CDATA[4]]></wp:meta_value></wp:commentmeta>
    </wp:comment>
    """
        .formatted(id, author, text, approved, parent, user);
  }
}
