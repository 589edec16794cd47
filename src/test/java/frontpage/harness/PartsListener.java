package frontpage.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts the parts before Arquillian reads its configuration, which must name their ports. */
public final class PartsListener implements LauncherSessionListener {

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (!Boolean.getBoolean("frontpage.harness")) {
      return;
    }
    try {
      Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir")));
      Parts.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    try {
      Browser.closeAll();
      Parts.stop();
    } catch (Exception e) {
      throw new IllegalStateException("The parts of the test run did not stop", e);
    }
  }
}
