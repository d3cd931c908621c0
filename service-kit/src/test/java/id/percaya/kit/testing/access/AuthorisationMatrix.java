package id.percaya.kit.testing.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every operation of `openapi.yaml`, tried by nobody, by a token for others, by each role of the
/// tenant and of another, on their own thing, another's, none and what is no id; and with every
/// token that is not to be believed. Who is let in is written by hand in
/// `src/test/resources/authorisation.txt`: one line for each operation, none left out.
///
/// ```java
/// @QuarkusTest
/// @QuarkusTestResource(TestPlatform.class)
/// class AuthorisationTest extends AuthorisationMatrix {}
/// ```
public abstract class AuthorisationMatrix {

    private final List<ApiOperation> operations = ApiDescription.read(Path.of("openapi.yaml"));
    private final Map<String, Expectation> expectations =
            Expectations.read(Path.of("src/test/resources/authorisation.txt"));

    /// How a thing of a collection is made, `/v1/consents`: by the example of the operation that
    /// creates it, if nothing else is said.
    protected String own(String collection, TenantFixtures made) {
        return made.byExample(collection);
    }

    /// The collections that fields of the examples refer to: `"crisisId"` to `"/v1/crises"`.
    protected Map<String, String> references() {
        return Map.of();
    }

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
        TenantFixtures made = new TenantFixtures(operations, references(), this::own, wire);
        // before any is tried: who tries may close what others refer to
        operations.stream()
                .filter(ApiOperation::isAboutOne)
                .forEach(operation -> made.of(operation.collection()));
        return tests(
                operation -> new Trial(operation, expected(operation), made, wire).surprises());
    }

    @TestFactory
    public Stream<DynamicTest> no_hostile_token_is_believed() {
        ApiClient wire = new ApiClient();
        return tests(operation -> hostile(operation, wire));
    }

    private Expectation expected(ApiOperation operation) {
        return expectations.getOrDefault(operation.id(), Expectation.of(List.of()));
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
            surprises.add("nothing wrong with it: 401");
        }
        return surprises;
    }

    private Stream<DynamicTest> tests(Function<ApiOperation, List<String>> trial) {
        return operations.stream()
                .map(operation ->
                        dynamicTest(
                                operation.id(),
                                () -> assertThat(trial.apply(operation)).isEmpty()));
    }
}
