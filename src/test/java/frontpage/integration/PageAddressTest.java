package frontpage.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontpage.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {
  @Test
  void plainKeysStayReadable() {
    assertThat(new PageAddress("shop", "wp:12").path()).isEqualTo("/p/shop/wp:12");
    assertThat(new PageAddress("shop", "kettle-blue").path()).isEqualTo("/p/shop/kettle-blue");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/blog/1?x=2&y", "a/embed", "..", "~", "50 % off+", "чайник", "a;b", "🙂"})
  void everyKeyComesBackFromItsAddress(String key) {
    PageAddress address = new PageAddress("shop", key);
    assertThat(address.path().substring("/p/shop/".length())).matches("[A-Za-z0-9_:~-]+");
    assertThat(PageAddress.ofPath(address.path())).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/p/shop/~2", "/p/shop/a%2Fb", "/p/shop/a+b", "/p/shop/", "/p/shop", "/x/s/p"})
  void whatNoPageHasIsNotFound(String path) {
    assertThatThrownBy(() -> PageAddress.ofPath(path)).isInstanceOf(Problem.class);
  }
}
