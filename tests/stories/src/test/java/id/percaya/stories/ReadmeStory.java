package id.percaya.stories;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.kit.testing.answers.DocumentedAnswers;
import id.percaya.local.Platform;
import id.percaya.local.Service;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each service's README has a curl for each operation of the service, all of them work as written,
/// and each answer is as documented. Operations that every service has are shown in the README of
/// crisis-service only.
@ExtendWith(SharedPlatform.class)
class ReadmeStory {

    /// Only a channel's own tool is sent the address, which the clinic's case fetches.
    private static final Operation FETCH = new Operation("GET", "/v1/media-files/{address}");

    private final Platform platform;

    ReadmeStory(Platform platform) {
        this.platform = platform;
    }

    @ParameterizedTest
    @EnumSource
    void the_readme_has_a_curl_for_each_operation_and_each_works(Service service) throws Exception {
        List<String> requests = requestsOf(service);
        List<Operation> operations = Operation.of(service.label());
        List<Operation> succeeded =
                requests.stream()
                        .flatMap(request -> succeeded(request, service, operations))
                        .toList();
        List<Operation> expected = new ArrayList<>(operations);
        if (service != Service.CRISIS) {
            expected.removeAll(ofEveryService());
        }
        expected.remove(FETCH);
        assertThat(succeeded).containsAll(expected);
    }

    /// Runs the README and holds each answer of the service against its document.
    private List<String> requestsOf(Service service) throws Exception {
        Path folder = Path.of("../..", service.label() + "-service");
        DocumentedAnswers documented = DocumentedAnswers.of(folder.resolve("openapi.yaml"));
        try (CheckingProxy proxy = new CheckingProxy(documented, port(service))) {
            List<String> requests =
                    ReadmeCommands.with(ports(), proxy.address()).run(folder.resolve("README.md"));
            assertThat(proxy.mismatches()).isEmpty();
            return requests;
        }
    }

    private List<String> ports() {
        return List.of(
                "8180 " + platform.realm().getPort(),
                "8181 " + port(Service.CAMPAIGN),
                "8182 " + port(Service.LISTENING),
                "8183 " + port(Service.CRISIS),
                "8184 " + port(Service.CONSENT));
    }

    private int port(Service service) {
        return platform.uri(service.label()).getPort();
    }

    /// @param request for example `201 POST http://127.0.0.1:15123/v1/consents`
    private Stream<Operation> succeeded(
            String request, Service service, List<Operation> operations) {
        String[] parts = request.split(" ", 3);
        URI address = URI.create(parts[2]);
        return parts[0].startsWith("2") && address.getPort() == port(service)
                ? Operation.answering(parts[1], address.getPath(), operations).stream()
                : Stream.empty();
    }

    private static List<Operation> ofEveryService() throws IOException {
        List<Operation> shared = new ArrayList<>(Operation.of(Service.CRISIS.label()));
        for (Service service : Service.values()) {
            shared.retainAll(Operation.of(service.label()));
        }
        return shared;
    }
}
