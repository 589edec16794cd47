package frontpage.harness;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;

/**
 * Screenshots for people to look at: {@code target/screenshots/<name>-<width>-<scheme>.png}. Taken
 * only with {@code -Dfrontpage.screenshots=true}: nothing is tested by them, and a hundred of them
 * cost minutes.
 */
public final class Shots {

  private static final int[] WIDTHS = {1280, 390};
  private static final boolean WANTED = Boolean.getBoolean("frontpage.screenshots");

  private Shots() {}

  /** The whole page at 1280 and 390 px, light and dark; leaves it at 1280 px, light. */
  public static void take(Page page, String name) {
    if (WANTED) {
      takeAll(page, name);
    }
    page.setViewportSize(WIDTHS[0], 900);
  }

  /** The page as it stands, once; always, as what failed is told with it. */
  public static void one(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(path(name)));
  }

  private static void takeAll(Page page, String name) {
    for (var scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      for (int width : WIDTHS) {
        page.setViewportSize(width, 900);
        page.screenshot(
            new Page.ScreenshotOptions()
                .setPath(
                    path(
                        name
                            + "-"
                            + width
                            + "-"
                            + scheme.name().toLowerCase(java.util.Locale.ROOT)))
                .setFullPage(true));
      }
    }
  }

  private static Path path(String name) {
    return Parts.target("screenshots").resolve(name + ".png");
  }
}
