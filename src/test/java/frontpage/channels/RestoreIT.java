package frontpage.channels;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.harness.Api;
import frontpage.harness.Database;
import frontpage.harness.Node;
import frontpage.harness.Parts;
import frontpage.harness.ServerTest;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An older backup does not bring back what the customer had erased. */
@ServerTest
@Tag("nodes")
@RunAsClient
class RestoreIT {
  private final String key = Base64.getEncoder().encodeToString(MasterKey.randomBytes());

  @TempDir Path folder;

  @Test
  void whatWasErasedStaysErasedInARestoredDatabase() throws Exception {
    try (Database database = Parts.running().database().another()) {
      Talk talk;
      Api customer;
      int port = Parts.freePort();
      try (Node node = start(database, port).ready()) {
        talk = Talk.at(node.url(), false).invite();
        customer = talk.enter();
        Talk.customerSays(customer, "Forget Ermengarde.").expect(201);
      }
      try (Database backup = database.copy()) {
        try (Node node = start(database, port).ready()) {
          customer.post("/api/v1/channel/erase", Map.of("erase", true)).expect(204);
        }
        try (Node restored = start(backup, port).ready()) {
          Api moderator = Api.staffAt(restored.url(), talk.site + "@staff.example", Talk.PASSWORD);
          String channel = moderator.get(talk.thread() + "/channel").expect(200).body();
          assertThat(channel).contains("erasedAt").doesNotContain("Ermengarde", Talk.WISH);
          customer.get("/api/v1/channel").expectProblem(401, "not-signed-in");
          assertThat(restored.log()).contains("Erased again what a backup brought back: 1");
        }
      }
    }
  }

  private Node start(Database database, int port) throws Exception {
    Map<String, String> settings = new HashMap<>();
    settings.put("frontpage.db.url", database.url());
    settings.put("frontpage.channel.key", key);
    settings.put("frontpage.channel.erasures", folder.resolve("erasures.txt").toString());
    return Node.start("restore", port, settings);
  }
}
