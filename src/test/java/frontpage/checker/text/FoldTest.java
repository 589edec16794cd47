package frontpage.checker.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldTest {

  @Test
  void spellingsOfOneWordBecomeOne() {
    assertThat(Fold.word("Ёлка")).isEqualTo("елка");
    assertThat(Fold.word("Don’t")).isEqualTo("don't");
    assertThat(Fold.word("мой")).isEqualTo("мой");
    assertThat(Fold.word("мо\u0438\u0306")).isEqualTo("мой");
    assertThat(Fold.word("José")).isEqualTo("jose");
  }

  @Test
  void lookAlikesAndInvisibleSignsFallAway() {
    assertThat(Fold.word("идиoткa")).isEqualTo("идиотка");
    assertThat(Fold.word("д\u200bу\u00adрак")).isEqualTo("дурак");
    assertThat(Fold.word("идиo\u0301т")).isEqualTo("идиот");
  }
}
