package id.percaya.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {

    private static final Set<Service> ALL = EnumSet.allOf(Service.class);

    @Test
    void the_usual_ports_are_those_of_the_documentation() {
        Ports usual = Ports.usual();
        assertThat(usual.keycloak()).isEqualTo(8180);
        assertThat(usual.api(Service.CAMPAIGN)).hasToString("http://127.0.0.1:8181");
        assertThat(usual.api(Service.LISTENING)).hasToString("http://127.0.0.1:8182");
        assertThat(usual.api(Service.CRISIS)).hasToString("http://127.0.0.1:8183");
        assertThat(usual.api(Service.CONSENT)).hasToString("http://127.0.0.1:8184");
        assertThat(usual.management()).containsEntry(Service.CONSENT, 9184);
        assertThat(usual.jdbcUrl(Service.CRISIS))
                .isEqualTo("jdbc:postgresql://127.0.0.1:5532/crisis");
    }

    @Test
    void free_ports_can_be_taken() {
        assertThatCode(() -> Ports.free().requireFree(ALL)).doesNotThrowAnyException();
    }

    @Test
    void a_taken_port_is_named_with_the_part_that_needs_it_and_what_to_do() throws IOException {
        Ports ports = Ports.free();
        int port = ports.management(Service.CRISIS).getPort();
        try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.ofLiteral(Ports.HOST))) {
            assertThatThrownBy(() -> ports.requireFree(ALL))
                    .isInstanceOf(LocalFailure.class)
                    .hasMessageContainingAll("Port " + port, "crisis", "stop it");
        }
    }

    @Test
    void a_port_of_a_service_that_is_not_started_may_be_taken() throws IOException {
        Ports ports = Ports.free();
        try (ServerSocket _ =
                new ServerSocket(
                        ports.api(Service.CRISIS).getPort(),
                        1,
                        InetAddress.ofLiteral(Ports.HOST))) {
            assertThatCode(() -> ports.requireFree(Set.of(Service.CONSENT)))
                    .doesNotThrowAnyException();
        }
    }
}
