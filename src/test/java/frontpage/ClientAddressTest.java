package frontpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {
  private static final List<Network> PROXIES =
      List.of(Network.of("10.0.0.0/8"), Network.of("2001:db8:1::/48"));

  private static String client(String remote, String... forwarded) {
    return ClientAddress.of(remote, List.of(forwarded), PROXIES);
  }

  private static String plain(String address) {
    return ClientAddress.of(address, List.of(), List.of());
  }

  @Test
  void whatAStrangerSaysOfItselfDoesNotCount() {
    assertThat(client("192.0.2.1", "198.51.100.7")).isEqualTo(plain("192.0.2.1"));
  }

  @Test
  void whatATrustedProxyPassesOnCounts() {
    assertThat(client("10.1.2.3", "198.51.100.7")).isEqualTo(plain("198.51.100.7"));
    assertThat(client("2001:db8:1::5", " 198.51.100.7:4711")).isEqualTo(plain("198.51.100.7"));
  }

  @Test
  void onlyWhatTheProxiesThemselvesAddedCounts() {
    assertThat(client("10.1.2.3", "203.0.113.9", "198.51.100.7", "10.9.9.9"))
        .isEqualTo(plain("198.51.100.7"));
    assertThat(client("10.1.2.3", "198.51.100.7", "nonsense")).isEqualTo(plain("10.1.2.3"));
  }

  @Test
  void aNeighbourInTheSameNetworkOfIpv6IsTheSameHousehold() {
    assertThat(plain("2001:db8:7:8::1")).isEqualTo(plain("2001:db8:7:8:ffff::2"));
    assertThat(plain("2001:db8:7:8::1")).isNotEqualTo(plain("2001:db8:7:9::1"));
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.0/24, 192.0.2.255, true",
    "192.0.2.0/24, 192.0.3.0, false",
    "192.0.2.128/25, 192.0.2.127, false",
    "192.0.2.7, 192.0.2.7, true",
    "0.0.0.0/0, 198.51.100.1, true",
    "0.0.0.0/0, 2001:db8::1, false",
    "2001:db8::/33, 2001:db8:7fff::1, true",
    "2001:db8::/33, 2001:db8:8000::1, false"
  })
  void networksContainWhatBeginsLikeThem(String network, String address, boolean contained) {
    Network one = Network.address(address);
    assertThat(one).isNotNull();
    assertThat(Network.of(network).contains(one)).isEqualTo(contained);
  }

  @ParameterizedTest
  @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "", "10.0.0"})
  void whatIsNoNetworkIsRefusedAndNeverLookedUp(String written) {
    assertThatThrownBy(() -> Network.of(written)).isInstanceOf(IllegalArgumentException.class);
  }
}
