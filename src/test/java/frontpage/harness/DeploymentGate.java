package frontpage.harness;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Ends the run with the reason when the WAR did not deploy: Payara Micro itself goes on, answering
 * 404 to all tests.
 */
public final class DeploymentGate implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Ready.class);
  }

  /** Created by Arquillian. */
  public static final class Ready {

    /** Asks the readiness check once; deployment has ended by now, well or not. */
    public void check(@Observes AfterDeploy event) throws Exception {
      var uri = URI.create(Parts.running().url() + "/health/ready");
      var answer =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        Parts.notDeployed();
        throw new IllegalStateException(
            "The WAR did not deploy: " + answer.body() + "\n" + ServerLog.reasons());
      }
    }
  }
}
