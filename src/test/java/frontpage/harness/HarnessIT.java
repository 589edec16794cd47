package frontpage.harness;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** What every other slow test takes for granted. */
@ServerTest
class HarnessIT {

  @Inject Inside inside;

  @Test
  void testsInsideTheServerAreInjected() {
    assertThat(inside.answer()).isEqualTo("inside");
  }

  @Test
  @RunAsClient
  void theServiceIsReady() {
    Api.fresh().get("/health/ready").expect(200);
  }

  @Test
  @RunAsClient
  void nothingIsOfferedThatNobodyAskedFor() {
    var api = Api.fresh();
    assertThat(api.get("/metrics").status()).isIn(403, 404);
    assertThat(api.get("/openapi").status()).isIn(403, 404);
    assertThat(api.get("/health/ready").headers().map())
        .doesNotContainKeys("server", "x-powered-by");
  }

  @Test
  @RunAsClient
  void theDatabaseIsTheOneAskedFor() {
    var kind = System.getProperty("frontpage.database");
    assertThat(Parts.running().database().url()).startsWith("jdbc:" + kind + ":");
  }

  @Test
  @RunAsClient
  void aBrowserReachesTheService() {
    try (var window = Browser.window()) {
      var answer = window.page().navigate(Parts.running().url() + "/health/ready");
      assertThat(answer.status()).isEqualTo(200);
      assertThat(window.page().content()).contains("UP");
    }
  }

  /** A bean of the tests' own library. */
  @ApplicationScoped
  static class Inside {
    String answer() {
      return "inside";
    }
  }
}
