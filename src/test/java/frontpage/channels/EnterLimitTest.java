package frontpage.channels;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontpage.Problem;
import org.junit.jupiter.api.Test;

class EnterLimitTest {
  @Test
  void twentyWrongKeysCloseTheDoorForThatAddressOnly() {
    EnterLimit limit = new EnterLimit();
    for (int i = 0; i < EnterLimit.WRONG; i++) {
      limit.check("192.0.2.1");
      limit.failed("192.0.2.1");
    }
    assertThatThrownBy(() -> limit.check("192.0.2.1"))
        .isInstanceOf(Problem.class)
        .hasMessage("too-many-requests");
    assertThatCode(() -> limit.check("192.0.2.2")).doesNotThrowAnyException();
  }
}
