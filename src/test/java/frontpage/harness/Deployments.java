package frontpage.harness;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one deployment of the suite: the WAR as it ships, and a library with the tests that run
 * inside it.
 */
@ArquillianSuiteDeployment
public final class Deployments {

  private Deployments() {}

  /** The WAR that the build made, not one put together from classes. */
  @Deployment
  public static WebArchive frontpage() {
    return ShrinkWrap.createFromZipFile(WebArchive.class, Parts.war().toFile())
        .addAsLibrary(tests())
        .addAsLibrary(jarOf(Assertions.class));
  }

  private static JavaArchive tests() {
    return ShrinkWrap.create(JavaArchive.class, "tests.jar")
        .addPackages(true, Deployments::runsInside, "frontpage");
  }

  // Client-side parts of the harness would pull browser and mail server into the container.
  private static boolean runsInside(ArchivePath path) {
    var name = path.get();
    return name.matches(".*/[A-Za-z]*IT(\\$.*)?\\.class")
        || name.endsWith("/harness/ServerTest.class");
  }

  private static File jarOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toFile();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
