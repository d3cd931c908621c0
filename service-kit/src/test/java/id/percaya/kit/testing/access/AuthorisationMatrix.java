package id.percaya.kit.testing.access;

import static org.assertj.core.api.Assertions.assertThat;

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
/// each role of the tenant and of another tenant, and with forged tokens. The id is one of the
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
        ApiClient wire = new ApiClient();
        TenantFixtures made = fixtures(wire);
        // created before the trials, because a trial may close what others refer to
        operations.stream()
                .filter(ApiOperation::isAboutOne)
                .forEach(operation -> made.of(operation.collection()));
        return tests(
                _ -> true,
                operation -> new Trial(operation, expected(operation), made, wire).surprises());
    }

    @TestFactory
    public Stream<DynamicTest> no_hostile_token_is_believed() {
        ApiClient wire = new ApiClient();
        return tests(_ -> true, operation -> hostile(operation, wire));
    }

    private List<String> hostile(ApiOperation operation, ApiClient wire) {
        Expectation expected = expected(operation);
        String role = expected.isPublic() ? "auditor" : expected.names().iterator().next();
        HostileTokens tokens = new HostileTokens(role, expected.tenantOr(TenantFixtures.TENANT));
        List<String> surprises = new ArrayList<>();
        tokens.all()
                .forEach((what, token) -> {
                    int status = wire.send(operation, SampleValues.NOBODY, token, null).status();
                    boolean isFine = expected.isPublic() ? status < 500 : status == 401;
                    if (!isFine) {
                        surprises.add(what + ": " + status);
                    }
                });
        if (wire.send(operation, SampleValues.NOBODY, tokens.honest(), null).status() == 401) {
            surprises.add("a valid token: 401");
        }
        return surprises;
    }
}
