package frontpage.proof;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.harness.Answer;
import frontpage.harness.Api;
import frontpage.harness.ServerTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Many desks and visitors at once: no request may fail because of another one. */
@ServerTest
@RunAsClient
class CrowdIT {
  private static final int CLIENTS = 12;
  private static final int ROUNDS = 10;

  @Test
  void nobodyIsHurtByTheOthers() throws Exception {
    String site = Drive.newSite(Drive.admin(), "en");
    List<Callable<List<String>>> crowd = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      String page = "crowd-" + i;
      crowd.add(() -> one(site, page));
    }
    ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    // An open desk makes every decision start a task beside its request.
    try (var open = Drive.admin().events("/api/v1/desk/" + site + "/events")) {
      assertThat(open).isNotNull();
      List<String> failed = new ArrayList<>();
      for (Future<List<String>> each : threads.invokeAll(crowd)) {
        failed.addAll(each.get());
      }
      assertThat(failed).isEmpty();
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> one(String site, String page) {
    Api desk = Drive.admin();
    List<String> failed = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      var review = Drive.review(page, "The box came late, round " + round + ".");
      Answer sent = Drive.submit(Api.fresh(), site, review);
      expect(failed, sent, 201);
      if (sent.status() == 201) {
        String id = sent.text("/review/id");
        expect(failed, Drive.publish(desk, site, id), 200);
        expect(failed, desk.get("/api/v1/desk/" + site + "/queue"), 200);
        expect(failed, desk.get("/api/v1/desk/" + site + "/threads/" + id), 200);
      }
      expect(failed, Api.fresh().get("/api/v1/sites/" + site + "/reviews?page=" + page), 200);
    }
    return failed;
  }

  private static void expect(List<String> failed, Answer answer, int status) {
    if (answer.status() != status) {
      failed.add(answer.status() + " " + answer.body());
    }
  }
}
