package frontpage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttachmentTest {
  @Test
  void aHeaderCarriesAnyName() {
    assertThat(Attachment.disposition("a \"b\" ж.png"))
        .isEqualTo("attachment; filename*=UTF-8''a%20%22b%22%20%D0%B6.png");
  }
}
