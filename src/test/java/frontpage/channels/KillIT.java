package frontpage.channels;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.harness.Answer;
import frontpage.harness.Api;
import frontpage.harness.Database;
import frontpage.harness.Node;
import frontpage.harness.Parts;
import frontpage.harness.ServerTest;
import jakarta.json.JsonValue;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The server dies between "send" and its answer: no message is lost, and none is there twice. */
@ServerTest
@Tag("nodes")
@RunAsClient
class KillIT {
  private static final int ANSWERED_BEFORE = 3;
  private final String key = Base64.getEncoder().encodeToString(MasterKey.randomBytes());

  @Test
  void threeDeathsLoseNothing() throws Exception {
    die(3);
  }

  @Test
  @Tag("full")
  void fiftyDeathsLoseNothing() throws Exception {
    die(50);
  }

  private void die(int times) throws Exception {
    try (Database database = Parts.running().database().another()) {
      int port = Parts.freePort();
      Map<String, String> settings =
          Map.of("frontpage.db.url", database.url(), "frontpage.channel.key", key);
      Node node = Node.start("kill", port, settings).ready();
      try {
        Talk talk = Talk.at(node.url(), false).invite();
        Api customer = talk.enter();
        Map<String, String> sent = new LinkedHashMap<>();
        for (int i = 0; i < times; i++) {
          Map<String, String> unanswered = sendWhileDying(customer, node, i);
          node.close();
          node = Node.start("kill", port, settings).ready();
          unanswered.forEach((id, text) -> send(customer, id, text));
          sent.putAll(unanswered);
        }
        assertThat(stored(customer)).containsExactlyEntriesOf(sent);
      } finally {
        node.close();
      }
    }
  }

  /** Kills it while a message is under way; gives all messages, whose senders will ask again. */
  private static Map<String, String> sendWhileDying(Api customer, Node node, int round)
      throws Exception {
    Map<String, String> messages = new LinkedHashMap<>();
    CountDownLatch answered = new CountDownLatch(ANSWERED_BEFORE);
    CompletableFuture<Void> sending =
        CompletableFuture.runAsync(
            () -> {
              while (true) {
                String id = UUID.randomUUID().toString();
                String text = "Round " + round + ", message " + messages.size();
                messages.put(id, text);
                try {
                  send(customer, id, text);
                } catch (AssertionError died) {
                  return;
                }
                answered.countDown();
              }
            });
    answered.await();
    node.kill();
    sending.get();
    assertThat(messages).hasSizeGreaterThan(ANSWERED_BEFORE);
    return messages;
  }

  private static void send(Api customer, String id, String text) {
    Answer answer = customer.post("/api/v1/channel/messages", Map.of("clientId", id, "text", text));
    assertThat(answer.status()).isIn(200, 201);
  }

  /** The customer's messages in the order of their numbers, which must have no gap. */
  private static Map<String, String> stored(Api customer) {
    List<? extends JsonValue> all = customer.get("/api/v1/channel").expect(200).array("/messages");
    assertThat(all.stream().map(m -> m.asJsonObject().getInt("seq")))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, all.size()).boxed().toList());
    Map<String, String> stored = new LinkedHashMap<>();
    for (JsonValue message : all) {
      if (message.asJsonObject().getString("from").equals("CUSTOMER")) {
        String id = message.asJsonObject().getString("clientId");
        assertThat(stored.put(id, message.asJsonObject().getString("text"))).isNull();
      }
    }
    return stored;
  }
}
