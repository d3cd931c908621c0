package id.percaya.kit.testing.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.kit.testing.Tokens;
import java.net.http.HttpClient.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Tries each operation of `openapi.yaml`: without a token, with a token for another audience, with
/// each role of the tenant and of another tenant, with forged tokens, all of these over HTTP/1.1
/// and HTTP/2, with two tokens, and with a parameter that it does not have. The id is one of the
/// tenant's own resources, of another tenant, unknown, or malformed. The expectations are written
/// by hand in `src/test/resources/authorisation.txt`, one line for each operation. Preconditions
/// are tried as well, on the same resources: see [OperationTrials].
///
/// ```java
/// @QuarkusTest
/// @QuarkusTestResource(TestPlatform.class)
/// class AuthorisationTest extends AuthorisationMatrix {}
/// ```
public abstract class AuthorisationMatrix extends OperationTrials {

    @Test
    public void every_operation_has_an_expectation_and_is_described_so() {
        Map<String, TreeSet<String>> described =
                operations.stream()
                        .collect(
                                Collectors.toMap(
                                        ApiOperation::id, each -> new TreeSet<>(each.roles())));
        Map<String, TreeSet<String>> expected =
                expectations.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        each -> new TreeSet<>(each.getValue().names())));
        assertThat(described).isEqualTo(expected);
    }

    @Test
    public void every_body_has_an_example() {
        assertThat(operations)
                .filteredOn(each -> each.contentType() != null && each.example() == null)
                .extracting(ApiOperation::id)
                .isEmpty();
    }

    @TestFactory
    public Stream<DynamicTest> who_is_let_in() {
        List<ApiClient> wires =
                List.of(new ApiClient(Version.HTTP_1_1), new ApiClient(Version.HTTP_2));
        TenantFixtures made = fixtures(wires.getFirst());
        // created before the trials, because a trial may close what others refer to
        operations.stream()
                .filter(ApiOperation::isAboutOne)
                .forEach(operation -> made.of(operation.collection()));
        return tests(
                _ -> true,
                operation -> new Trial(operation, expected(operation), made, wires).surprises());
    }

    @TestFactory
    public Stream<DynamicTest> no_hostile_token_is_believed() {
        ApiClient wire = new ApiClient(Version.HTTP_1_1);
        return tests(_ -> true, operation -> hostile(operation, wire));
    }

    @TestFactory
    public Stream<DynamicTest> no_hostile_token_is_believed_over_http_2() {
        ApiClient wire = new ApiClient(Version.HTTP_2);
        return tests(_ -> true, operation -> hostile(operation, wire));
    }

    @TestFactory
    public Stream<DynamicTest> two_authorisations_are_refused() {
        ApiClient wire = new ApiClient();
        return tests(_ -> true, operation -> twice(operation, wire));
    }

    @TestFactory
    public Stream<DynamicTest> unknown_parameters_are_refused() {
        ApiClient wire = new ApiClient();
        return tests(_ -> true, operation -> unknown(operation, wire));
    }

    private List<String> hostile(ApiOperation operation, ApiClient wire) {
        Expectation expected = expected(operation);
        String role = expected.isPublic() ? "auditor" : expected.names().iterator().next();
        HostileTokens tokens = HostileTokens.of(role, expected.tenantOr(TenantFixtures.TENANT));
        List<String> surprises = new ArrayList<>();
        tokens.all()
                .forEach((what, token) -> {
                    int status = wire.send(operation, SampleValues.NOBODY, token, null).status();
                    boolean isFine = expected.isPublic() ? status < 500 : status == 401;
                    if (!isFine) {
                        surprises.add(what + ": " + status);
                    }
                });
        for (String honest : tokens.honest()) {
            int status = wire.send(operation, SampleValues.NOBODY, honest, null).status();
            if (status == 401 || status >= 500) {
                surprises.add("a valid token: " + status);
            }
        }
        return surprises;
    }

    private List<String> twice(ApiOperation operation, ApiClient wire) {
        int status = wire.sendTwiceAuthorised(operation, letIn(operation));
        return status == 400 ? List.of() : List.of("two Authorization headers: " + status);
    }

    private List<String> unknown(ApiOperation operation, ApiClient wire) {
        ApiOperation misspelt = operation.with("colour", "red");
        ApiClient.Reply reply = wire.send(misspelt, SampleValues.NOBODY, letIn(operation), null);
        boolean isRefused =
                reply.status() == 400
                        && reply.body()
                                .contains("{\"pointer\":\"colour\",\"code\":\"UNKNOWN_PARAMETER\"");
        return isRefused ? List.of() : List.of("an unknown parameter: " + reply);
    }

    /// A token that the operation accepts; any one if it is public.
    private String letIn(ApiOperation operation) {
        Expectation expected = expected(operation);
        String role = expected.isPublic() ? "auditor" : expected.names().iterator().next();
        return Tokens.of(role, expected.tenantOr(TenantFixtures.TENANT));
    }
}
