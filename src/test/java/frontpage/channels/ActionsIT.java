package frontpage.channels;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.harness.Answer;
import frontpage.harness.Api;
import frontpage.harness.ServerTest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/**
 * Who may do what with a channel that exists, row by row. C(ustomer who is in), S(tranger without a
 * cookie), N(eighbour: a customer in another channel), M(oderator), L(ead), A(dmin), U (auditor), X
 * (executive), F(oreign admin of another site).
 */
@ServerTest
@RunAsClient
class ActionsIT {
  private static final String TABLE =
      """
      GET    desk     channel                 M L A
      GET    desk     clearances              M L A
      POST   desk     check                   M L A
      POST   desk     channel/messages        M L A
      POST   desk     channel/seen            M L A
      POST   desk     channel/checked         M L A
      POST   desk     channel/letter          M L A
      GET    customer .                       C N
      GET    customer readers                 C N
      GET    customer export                  C N
      GET    customer messages                C N
      POST   customer messages                C N
      POST   customer seen                    C N
      POST   desk     channel/close           M L A
      DELETE desk     channel/devices/DEVICE  M L A
      """;

  private static final Map<String, Map<String, ?>> BODIES =
      Map.of(
          "check", Map.of("text", "Hello, Vera."),
          "channel/messages", Map.of("clientId", UUID.randomUUID().toString(), "text", "Hello."),
          "messages", Map.of("clientId", UUID.randomUUID().toString(), "text", "Hello."),
          "seen", Map.of("seq", 1),
          "channel/seen", Map.of("seq", 1),
          "channel/checked", Map.of("record", "customer file"),
          "channel/close",
              Map.of("outcome", "RESOLVED", "text", Talk.FOLLOW_UP, "confirmWarnings", true));

  @Test
  void everyoneDoesWhatTheTableSaysAndNothingElse() {
    Talk talk = Talk.begin().invite();
    Api customer = talk.enter();
    Talk other = Talk.begin(false).invite();
    Map<String, Api> actors = new LinkedHashMap<>();
    actors.put("S", Talk.browser());
    actors.put("N", other.enter());
    actors.put("U", talk.colleague("AUDITOR"));
    actors.put("X", talk.colleague("EXECUTIVE"));
    actors.put("F", other.colleague("ADMIN"));
    actors.put("M", talk.moderator);
    actors.put("L", talk.colleague("LEAD"));
    actors.put("A", talk.colleague("ADMIN"));
    actors.put("C", customer);
    String device = customer.get("/api/v1/channel").expect(200).text("/devices/0/id");
    for (String line : TABLE.strip().split("\n")) {
      String[] cells = line.strip().split(" +", 4);
      Set<String> allowed = Set.of(cells[3].split(" "));
      actors.forEach(
          (role, actor) -> {
            int status = act(actor, talk, cells, device).status();
            String cell = line.strip() + " as " + role;
            if (allowed.contains(role)) {
              assertThat(status).as(cell).isNotIn(401, 403, 404);
            } else {
              assertThat(status).as(cell).isIn(401, 403, 404);
            }
          });
    }
    // What a neighbour was allowed was done in the neighbour's own channel.
    assertThat(actors.get("N").get("/api/v1/channel").expect(200).text("/review/id"))
        .isEqualTo(other.review);
  }

  private static Answer act(Api actor, Talk talk, String[] cells, String device) {
    String what = cells[2].replace("DEVICE", device);
    String base = cells[1].equals("desk") ? talk.thread() + "/" : "/api/v1/channel/";
    String path = what.equals(".") ? "/api/v1/channel" : base + what;
    return switch (cells[0]) {
      case "GET" -> actor.get(path);
      case "DELETE" -> actor.delete(path);
      default -> BODIES.containsKey(what) ? actor.post(path, BODIES.get(what)) : actor.post(path);
    };
  }
}
