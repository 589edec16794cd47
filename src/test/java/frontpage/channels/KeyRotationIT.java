package frontpage.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import frontpage.harness.Answer;
import frontpage.harness.Api;
import frontpage.harness.Database;
import frontpage.harness.Node;
import frontpage.harness.Parts;
import frontpage.harness.ServerTest;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The master key is changed while two nodes serve, as the README says it. */
@ServerTest
@Tag("nodes")
@RunAsClient
class KeyRotationIT {
  private final String old = Base64.getEncoder().encodeToString(MasterKey.randomBytes());
  private final String fresh = Base64.getEncoder().encodeToString(MasterKey.randomBytes());
  private @Nullable Database database;

  @BeforeEach
  void aDatabaseOfItsOwn() throws Exception {
    assumeTrue(Parts.running().database().shared(), "two nodes need a shared database");
    database = Parts.running().database().another();
  }

  @AfterEach
  void close() throws Exception {
    if (database != null) {
      database.close();
    }
  }

  @Test
  void theKeyIsRotatedWhileTheServiceGoesOn() throws Exception {
    Talk talk;
    Api customer;
    try (Node one = start("rotation-one", old + "," + fresh).ready()) {
      talk = Talk.at(one.url(), false).invite();
      customer = talk.enter();
      Talk.customerSays(customer, "Said under the old key.").expect(201);
      try (Node two = start("rotation-two", fresh + "," + old).ready()) {
        rotateWhileTalking(two, customer);
        Talk.customerSays(customer, "Said after it, through the other node.").expect(201);
      }
    }
    try (Node lost = start("rotation-lost", old)) {
      assertThat(lost.deployed()).isFalse();
      assertThat(lost.log()).contains("The master key does not open this database");
    }
    try (Node three = start("rotation-three", fresh).ready()) {
      Api moderator = Api.staffAt(three.url(), talk.site + "@staff.example", Talk.PASSWORD);
      assertThat(moderator.get(talk.thread() + "/channel").expect(200).body())
          .contains("Said under the old key.", "through the other node");
    }
  }

  private static void rotateWhileTalking(Node node, Api customer) throws Exception {
    AtomicBoolean rotated = new AtomicBoolean();
    AtomicInteger said = new AtomicInteger();
    CompletableFuture<Void> talking =
        CompletableFuture.runAsync(
            () -> {
              while (!rotated.get() || said.get() < 5) {
                Talk.customerSays(customer, "Message " + said.incrementAndGet()).expect(201);
              }
            });
    Answer answer = Talk.admin(node.url()).post("/api/v1/desk/channel-keys/rotation").expect(200);
    rotated.set(true);
    talking.get();
    assertThat(answer.number("/rewrapped")).isEqualTo(1);
    assertThat(answer.number("/left")).isZero();
  }

  @Test
  void withoutAKeyASharedDatabaseIsRefused() throws Exception {
    try (Node node = start("rotation-keyless", "")) {
      assertThat(node.deployed()).isFalse();
      assertThat(node.log()).contains("frontpage.channel.key is not set");
    }
  }

  private Node start(String name, String key) throws Exception {
    Map<String, String> settings = new HashMap<>();
    settings.put("frontpage.db.url", Objects.requireNonNull(database).url());
    settings.put("frontpage.channel.key", key);
    return Node.start(name, Parts.freePort(), settings);
  }
}
