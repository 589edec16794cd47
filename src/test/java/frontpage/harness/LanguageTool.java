package frontpage.harness;

import frontpage.checker.Language;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A LanguageTool server in a process of its own; there with {@code mvn verify -Dfull}. */
public final class LanguageTool implements AutoCloseable {

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process process;
  private final int port;
  private double startSeconds;

  private LanguageTool(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Empty, and says so, where its libraries are not. */
  public static Optional<LanguageTool> start() throws IOException {
    Path jars = Parts.target("languagetool");
    if (!Files.isDirectory(jars)) {
      System.out.println("SKIPPED: no LanguageTool at " + jars);
      return Optional.empty();
    }
    int port = Parts.freePort();
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                jars + "/*",
                "org.languagetool.server.HTTPServer",
                "--port",
                String.valueOf(port))
            .redirectErrorStream(true)
            .redirectOutput(Parts.target("languagetool.log").toFile())
            .start();
    LanguageTool tool = new LanguageTool(process, port);
    try {
      Wait.until(Duration.ofMinutes(2), "LanguageTool answers", tool::answers);
    } catch (Exception | AssertionError e) {
      tool.close();
      throw new IOException("LanguageTool does not start; see target/languagetool.log", e);
    }
    tool.startSeconds = (System.nanoTime() - begin) / 1e9;
    return Optional.of(tool);
  }

  /** From the start of the process to the first answer. */
  public double startSeconds() {
    return startSeconds;
  }

  /** Where it answers, without a slash at the end. */
  public String url() {
    return "http://localhost:" + port;
  }

  /** What it says of a text, as JSON. */
  public String check(String text, Language language) {
    String form =
        "language="
            + (language == Language.RU ? "ru-RU" : "en-GB")
            + "&text="
            + URLEncoder.encode(text, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url() + "/v2/check"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    try {
      return http.send(request, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private boolean answers() {
    if (!process.isAlive()) {
      throw new AssertionError("LanguageTool ended; see target/languagetool.log");
    }
    try {
      return check("A test.", Language.EN).contains("matches");
    } catch (AssertionError e) {
      if (e.getCause() instanceof ConnectException) {
        return false;
      }
      throw e;
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
