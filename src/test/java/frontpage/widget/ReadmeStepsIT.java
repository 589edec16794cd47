package frontpage.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import frontpage.harness.Browser;
import frontpage.harness.Parts;
import frontpage.harness.Programs;
import frontpage.harness.Readme;
import frontpage.harness.ServerTest;
import frontpage.harness.Window;
import frontpage.harness.WordPress;
import frontpage.proof.Drive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever does nothing but what README's code blocks say, in their order, ends with the widget in a
 * page. Only the names of the examples are replaced: hosts, folders, keys and passwords.
 */
@ServerTest
@RunAsClient
class ReadmeStepsIT {
  private static final String FIRST = "Integrators: three steps";
  private static final String GENERATORS = "frontpage.requireGenerators";

  private final PlainPages pages = new PlainPages();
  private final Map<String, String> names = new HashMap<>();

  @TempDir private Path folder;

  @BeforeEach
  void nameThings() {
    Programs.need(GENERATORS, "bash", "curl");
    names.put("https://reviews.example", Parts.running().url());
    names.put("https://shop.example", pages.origin());
    names.put("admin@shop.example", "admin@domtech.example");
    names.put("\"…\"", '"' + Drive.PASSWORD + '"');
    names.put("kettles", "k-" + UUID.randomUUID().toString().substring(0, 8));
  }

  @AfterEach
  void close() {
    pages.close();
  }

  @Test
  void aPageOfYourOwnWithAStrictPolicy() throws Exception {
    makeTheSite();
    List<String> blocks = Readme.blocks("Any page");
    String strict =
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; "
            + named(blocks.get(1)).replace("Content-Security-Policy: ", "");
    isShown(
        pages.page("/kettle.html", strict, Embedding.html("en", "", named(blocks.get(0)))), true);
  }

  @Test
  @Tag("wordpress")
  void wordPress() throws Exception {
    try (WordPress wordPress = WordPress.bare()) {
      Programs.need("frontpage.requireWordPress", "unzip");
      names.put("https://shop.example", wordPress.url());
      names.put("/var/www/html", wordPress.root().toString());
      makeTheSite();
      List<String> blocks = Readme.blocks("WordPress");
      run(blocks.get(0), wordPress.environment());
      String id =
          wordPress.php(
              "echo wp_insert_post(['post_type' => 'page', 'post_status' => 'publish',"
                  + " 'post_title' => 'Blue kettle', 'post_content' => '%s']);"
                      .formatted(named(blocks.get(1))));
      isShown(wordPress.url() + "/?page_id=" + id, false);
    }
  }

  @Test
  void hugo() throws Exception {
    Programs.need(GENERATORS, "hugo");
    write("config.toml", "baseURL = \"%s/\"\ntitle = \"Kettles\"\n".formatted(pages.origin()));
    write("layouts/_default/single.html", Embedding.html("en", "", "{{ .Content }}"));
    List<String> blocks = Readme.blocks("Hugo");
    write("content/kettle.md", "---\ntitle: Kettle\n---\nIt boils.\n\n" + named(blocks.get(1)));
    makeTheSite();
    run(blocks.get(0), Map.of());
    Programs.run(folder, Map.of(), "hugo", "--quiet");
    isShown(built("public/kettle/index.html"), true);
  }

  @Test
  void jekyll() throws Exception {
    Programs.need(GENERATORS, "jekyll");
    write("_config.yml", "title: Kettles\nurl: " + pages.origin() + "\n");
    write("_layouts/default.html", Embedding.html("en", "", "{{ content }}"));
    List<String> blocks = Readme.blocks("Jekyll");
    write("kettle.md", "---\nlayout: default\n---\nIt boils.\n\n" + named(blocks.get(1)));
    makeTheSite();
    run(blocks.get(0), Map.of());
    Programs.run(folder, Map.of(), "jekyll", "build", "-q", "--disable-disk-cache");
    isShown(built("_site/kettle.html"), true);
  }

  private void makeTheSite() throws IOException, InterruptedException {
    run(Readme.blocks(FIRST).get(0), Map.of());
  }

  private void run(String block, Map<String, String> environment)
      throws IOException, InterruptedException {
    Map<String, String> all = new HashMap<>(environment);
    all.put("FRONTPAGE", Path.of("").toAbsolutePath().toString());
    Programs.run(folder, all, "bash", "-euo", "pipefail", "-c", named(block));
  }

  private String named(String block) {
    String text = block;
    for (Map.Entry<String, String> name : names.entrySet()) {
      text = text.replace(name.getKey(), name.getValue());
    }
    return text;
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text + "\n");
  }

  private String built(String file) throws IOException {
    return pages.page("/kettle.html", "", Files.readString(folder.resolve(file)));
  }

  private static void isShown(String address, boolean quiet) {
    try (Window reader = Browser.window("en")) {
      reader.page().navigate(address);
      assertThat(Embedding.button(reader.page(), "Write a review")).isVisible();
      // What the page itself says without a script is hidden by now.
      assertThat(reader.page().getByText("No reviews yet").locator("visible=true")).hasCount(1);
      if (quiet) {
        reader.expectNoComplaints();
      }
    }
  }
}
