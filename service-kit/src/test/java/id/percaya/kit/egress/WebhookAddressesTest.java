package id.percaya.kit.egress;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookAddressesTest {

    private static final WebhookAddresses STRICT = new WebhookAddresses(Set.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hooks.example.org/publish?tenant=melati",
                "https://beef.cafe/",
                "https://example.org:8443/a",
                "HTTPS://Example.org/"
            })
    void a_public_name_over_https_is_allowed(String url) {
        assertThat(STRICT.allows(URI.create(url))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.example.org/",
                "ftp://hooks.example.org/",
                "https://user:pass@hooks.example.org/",
                "https://user@hooks.example.org/",
                "https://hooks.example.org/#fragment",
                "https://hooks.example.org:0/",
                "https://hooks.example.org:65536/",
                "https://localhost/",
                "https://kafka/",
                "https://db.internal/",
                "https://api.default.svc/",
                "https://hooks.example.org./",
                "https://127.0.0.1/",
                "https://10.1.2.3/",
                "https://93.184.216.34/",
                "https://2130706433/",
                "https://0x7f.1/",
                "https://127.0x1/",
                "https://[::1]/",
                "https://[::ffff:10.0.0.1]/",
                "mailto:a@example.org",
                "/relative"
            })
    void any_other_url_is_refused(String url) {
        assertThat(STRICT.allows(URI.create(url))).isFalse();
    }

    @Test
    void a_trusted_host_may_be_internal_and_use_http() {
        WebhookAddresses trusting = new WebhookAddresses(Set.of("127.0.0.1"));
        assertThat(trusting.allows(URI.create("http://127.0.0.1:9999/hook"))).isTrue();
        assertThat(trusting.allows(URI.create("http://user@127.0.0.1:9999/hook"))).isFalse();
        assertThat(trusting.allows(URI.create("gopher://127.0.0.1/"))).isFalse();
        assertThat(trusting.allows(URI.create("http://127.0.0.2/"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.0.0.1",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "198.18.0.1",
                "255.255.255.255",
                "224.0.0.1",
                "::1",
                "fd00::1",
                "fe80::1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "192.0.0.8",
                "::127.0.0.1",
                "::ffff:10.0.0.1",
                "2001:0:a00:1::"
            })
    void a_name_that_resolves_to_an_internal_address_is_refused(String address)
            throws UnknownHostException {
        InetAddress resolved = InetAddress.getByName(address);
        InetAddress outside = InetAddress.getByName("93.184.216.34");
        assertThat(STRICT.allowsResolved("hooks.example.org", List.of(outside, resolved)))
                .isFalse();
    }

    @Test
    void a_name_that_resolves_to_a_public_address_is_allowed() throws UnknownHostException {
        InetAddress outside = InetAddress.getByName("93.184.216.34");
        assertThat(STRICT.allowsResolved("hooks.example.org", List.of(outside))).isTrue();
        assertThat(STRICT.allowsResolved("hooks.example.org", List.of())).isFalse();
    }
}
