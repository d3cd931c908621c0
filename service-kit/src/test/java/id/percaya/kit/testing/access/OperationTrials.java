package id.percaya.kit.testing.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Tries each operation of `openapi.yaml` with the headers that it documents: `If-Match` and
/// `If-None-Match`.
abstract class OperationTrials {

    private static final String IF_MATCH = "If-Match";

    final List<ApiOperation> operations = ApiDescription.read(Path.of("openapi.yaml"));
    final Map<String, Expectation> expectations =
            Expectations.read(Path.of("src/test/resources/authorisation.txt"));

    /// Creates a resource of a collection such as `/v1/consents` and returns its id. By default it
    /// sends the example of the creating operation.
    protected String own(String collection, TenantFixtures made) {
        return made.byExample(collection);
    }

    /// The collections that id fields of the examples refer to, for example `"crisisId"` to
    /// `"/v1/crises"`.
    protected Map<String, String> references() {
        return Map.of();
    }

    @TestFactory
    public Stream<DynamicTest> if_match_is_required_exactly_where_it_is_documented_so() {
        ApiClient wire = new ApiClient();
        return tests(
                ApiOperation::writes,
                operation ->
                        new Preconditions(operation, expected(operation), wire).withoutIfMatch());
    }

    @TestFactory
    public Stream<DynamicTest> a_stale_version_is_refused_wherever_if_match_is_documented() {
        ApiClient wire = new ApiClient();
        TenantFixtures made = fixtures(wire);
        return tests(
                operation -> operation.isAboutOne() && operation.takes(IF_MATCH),
                operation ->
                        new Preconditions(operation, expected(operation), wire)
                                .withStaleVersion(made));
    }

    @Test
    public void one_etag_never_stands_for_two_bodies() {
        ApiClient wire = new ApiClient();
        TenantFixtures made = fixtures(wire);
        EtagWatch watch = new EtagWatch(operations, this::expected, made, wire);
        watch.whileCreating();
        watch.whileCommanding();
        assertThat(watch.surprises()).isEmpty();
        assertThat(watch.changes()).isPositive();
    }

    final TenantFixtures fixtures(ApiClient wire) {
        return new TenantFixtures(operations, references(), this::own, wire);
    }

    final Expectation expected(ApiOperation operation) {
        return expectations.getOrDefault(operation.id(), Expectation.of(List.of()));
    }

    final Stream<DynamicTest> tests(
            Predicate<ApiOperation> which, Function<ApiOperation, List<String>> trial) {
        return operations.stream()
                .filter(which)
                .map(operation ->
                        dynamicTest(
                                operation.id(),
                                () -> assertThat(trial.apply(operation)).isEmpty()));
    }
}
