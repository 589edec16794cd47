package frontpage;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.harness.Answer;
import frontpage.harness.Api;
import frontpage.harness.ServerTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The role × endpoint × site table, tried cell by cell. */
@ServerTest
@RunAsClient
class AccessTableIT {
  private static final String SITE = "domtech";
  private static final String PASSWORD = "front-page-demo";

  @Test
  void everyEndpointIsInTheTable() {
    var known = new TreeSet<String>();
    AccessTable.rows().forEach(row -> known.add(row.endpoint()));
    assertThat(known).isEqualTo(Endpoints.all());
  }

  @Test
  void anonymousCallersReachOnlyWhatIsPublic() {
    for (AccessTable.Row row : AccessTable.rows()) {
      Answer answer = call(Api.fresh().with("X-Frontpage-Request", "1"), row, SITE);
      if (row.is("public")) {
        assertThat(answer.status()).as(row.endpoint()).isNotIn(401, 403);
      } else if (row.is("author")) {
        assertThat(answer.status()).as(row.endpoint()).isIn(403, 404, 422);
      } else {
        assertThat(code(answer)).as(row.endpoint()).isEqualTo("not-signed-in");
      }
    }
  }

  @Test
  void eachRoleReachesItsOwnCellsAndNoOther() {
    for (Map.Entry<String, Api> member : members().entrySet()) {
      for (AccessTable.Row row : deskRows()) {
        String role = member.getKey();
        boolean allowed = row.is("staff") || row.is(role) || (row.is("A*") && role.equals("A"));
        assertThat(code(call(member.getValue(), row, SITE)))
            .as("%s as %s", row.endpoint(), role)
            .satisfies(
                code -> {
                  if (allowed) {
                    assertThat(code)
                        .isNotIn("forbidden", "not-signed-in", "site-not-found", "csrf");
                  } else {
                    assertThat(code).isEqualTo("forbidden");
                  }
                });
      }
    }
  }

  @Test
  void staffOfAnotherSiteAreNotEvenToldThatThisOneExists() {
    Api stranger = adminOfAnotherSite();
    for (AccessTable.Row row : deskRows()) {
      if (row.path().contains("{site}")) {
        assertThat(code(call(stranger, row, SITE))).as(row.endpoint()).isEqualTo("site-not-found");
      }
    }
  }

  @Test
  void writesByCookieNeedTheHeaderThatForeignPagesCannotSend() {
    for (AccessTable.Row row : AccessTable.rows()) {
      if (row.writes() && row.path().matches("/(desk|channel|consult).*")) {
        assertThat(code(call(Api.fresh(), row, SITE))).as(row.endpoint()).isEqualTo("csrf");
        Api foreign =
            Api.fresh().with("X-Frontpage-Request", "1").with("Sec-Fetch-Site", "cross-site");
        assertThat(code(call(foreign, row, SITE))).as(row.endpoint()).isEqualTo("csrf");
      }
    }
  }

  private static List<AccessTable.Row> deskRows() {
    return AccessTable.rows().stream()
        .filter(row -> Stream.of("public", "author", "channel", "consult").noneMatch(row::is))
        .toList();
  }

  private static Map<String, Api> members() {
    Map<String, Api> members = new LinkedHashMap<>();
    members.put("M", Api.staff("ira@domtech.example", PASSWORD));
    members.put("L", Api.staff("lev@domtech.example", PASSWORD));
    members.put("A", Api.staff("admin@domtech.example", PASSWORD));
    members.put("U", Api.staff("audit@domtech.example", PASSWORD));
    members.put("X", Api.staff("boss@domtech.example", PASSWORD));
    return members;
  }

  private static Api adminOfAnotherSite() {
    String key = "other-" + UUID.randomUUID().toString().substring(0, 8);
    String email = key + "@other.example";
    Api admin = Api.staff("admin@domtech.example", PASSWORD);
    admin
        .post("/api/v1/desk/sites", Map.of("key", key, "name", "Other", "language", "en"))
        .expect(201);
    admin
        .post(
            "/api/v1/desk/" + key + "/members",
            Map.of(
                "email", email,
                "name", "Stranger",
                "role", "admin",
                "siteRole", "ADMIN",
                "password", "another-site-1"))
        .expect(201);
    return Api.staff(email, "another-site-1");
  }

  private static Answer call(Api api, AccessTable.Row row, String site) {
    String path = row.filled(site);
    if (path.endsWith("/events")) {
      return api.with("Accept", "text/event-stream").peek(path);
    }
    // A well-formed body where the session is asked for after it was read.
    String body =
        row.is("channel") || row.is("consult")
            ? """
            {"clientId": "%s", "text": "a", "seq": 1, "way": "HERE", "summary": "%<s",
             "answer": "AGREE", "erase": true, "code": "1"}\
            """
                .formatted(UUID.randomUUID())
            : "{}";
    return row.writes() && !row.method().equals("DELETE")
        ? api.sendJson(row.method(), path, body)
        : api.send(row.method(), path, BodyPublishers.noBody());
  }

  private static String code(Answer answer) {
    return answer.header("Content-Type").startsWith("application/problem+json")
        ? answer.text("/code")
        : "";
  }
}
