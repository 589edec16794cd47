package frontpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * From which network address a request comes. What a client says of itself in X-Forwarded-For
 * counts only where one of the configured proxies passes it on.
 */
@ApplicationScoped
public class ClientAddress {
  @Inject
  @ConfigProperty(name = "frontpage.proxies")
  private Optional<String> proxies = Optional.empty();

  private @Nullable List<Network> trusted;

  public String of(HttpServletRequest request) {
    List<String> forwarded = new ArrayList<>();
    for (String header : Collections.list(request.getHeaders("X-Forwarded-For"))) {
      forwarded.addAll(List.of(header.split(",", -1)));
    }
    return of(request.getRemoteAddr(), forwarded, trusted());
  }

  /**
   * The last address that no trusted proxy owns.
   *
   * @param forwarded what the proxies added, the nearest one last
   */
  static String of(String remote, List<String> forwarded, List<Network> trusted) {
    Network client = Network.address(remote);
    for (int i = forwarded.size() - 1; i >= 0 && isTrusted(client, trusted); i--) {
      Network before = Network.address(forwarded.get(i));
      if (before == null) {
        break;
      }
      client = before;
    }
    return client == null ? remote : client.household();
  }

  private static boolean isTrusted(@Nullable Network client, List<Network> trusted) {
    return client != null && trusted.stream().anyMatch(network -> network.contains(client));
  }

  private static List<Network> networks(String written) {
    return Stream.of(written.split(",")).map(Network::of).toList();
  }

  private List<Network> trusted() {
    List<Network> known = trusted;
    if (known == null) {
      known = proxies.map(ClientAddress::networks).orElse(List.of());
      trusted = known;
    }
    return known;
  }
}
