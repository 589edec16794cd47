package frontpage.harness;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

/**
 * What the service answered. Pointers are JSON pointers: {@code /review/status}, {@code
 * /reviews/0/text}.
 *
 * @param body as text, empty when there was none
 */
public record Answer(int status, HttpHeaders headers, String body) {

  Answer(HttpResponse<String> response) {
    this(response.statusCode(), response.headers(), response.body() == null ? "" : response.body());
  }

  /** Fails, showing the body, unless the status is this one. */
  public Answer expect(int status) {
    assertThat(this.status).as("status of %s", body).isEqualTo(status);
    return this;
  }

  /**
   * Fails unless this is a problem of the stable code, with every part that a problem must have.
   */
  public Answer expectProblem(int status, String code) {
    expect(status);
    assertThat(header("Content-Type")).startsWith("application/problem+json");
    assertThat(text("/code")).as("code of %s", body).isEqualTo(code);
    assertThat(text("/type")).isEqualTo("/problems/" + code);
    assertThat(number("/status")).isEqualTo(status);
    assertThat(text("/title")).isNotBlank();
    assertThat(text("/detail")).isNotBlank();
    return this;
  }

  /** Fails unless the problem names this field with this code and a message for people. */
  public Answer expectField(String field, String code) {
    assertThat(array("/fields"))
        .as("fields of %s", body)
        .anySatisfy(
            one -> {
              assertThat(one.asJsonObject().getString("field")).isEqualTo(field);
              assertThat(one.asJsonObject().getString("code")).isEqualTo(code);
              assertThat(one.asJsonObject().getString("message")).isNotBlank();
            });
    return this;
  }

  /** The first value of a header, or an empty text. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** The body as a JSON object. */
  public JsonObject json() {
    try (var reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    } catch (JsonException e) {
      throw new AssertionError("No JSON object: " + status + " " + body, e);
    }
  }

  /** Any value; fails when there is nothing at the pointer. */
  public JsonValue at(String pointer) {
    try {
      return Json.createPointer(pointer).getValue(json());
    } catch (JsonException e) {
      throw new AssertionError("Nothing at " + pointer + " in " + body, e);
    }
  }

  /** Whether there is a value other than null at the pointer. */
  public boolean has(String pointer) {
    return Json.createPointer(pointer).containsValue(json()) && !isNull(pointer);
  }

  public boolean isNull(String pointer) {
    return at(pointer) == JsonValue.NULL;
  }

  public String text(String pointer) {
    return ((JsonString) at(pointer)).getString();
  }

  public int number(String pointer) {
    return ((JsonNumber) at(pointer)).intValueExact();
  }

  public boolean flag(String pointer) {
    return at(pointer) == JsonValue.TRUE;
  }

  public JsonArray array(String pointer) {
    return at(pointer).asJsonArray();
  }
}
