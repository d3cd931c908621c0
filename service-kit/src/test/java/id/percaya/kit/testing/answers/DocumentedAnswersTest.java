package id.percaya.kit.testing.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentedAnswersTest {

    private static final Map<String, String> JSON =
            Map.of("Content-Type", "application/json;charset=UTF-8", "ETag", "\"1\"");

    private DocumentedAnswers documented;

    @BeforeEach
    void read() {
        documented =
                DocumentedAnswers.of(
                        """
                        paths:
                          /v1/beds/{id}:
                            get:
                              operationId: getBed
                              responses:
                                "200":
                                  headers:
                                    ETag: {required: true, schema: {type: string, pattern: '^"'}}
                                  content:
                                    application/json:
                                      schema: {$ref: '#/components/schemas/Bed'}
                                default:
                                  content:
                                    application/problem+json: {schema: {type: object}}
                          /v1/beds/free:
                            get:
                              operationId: listFreeBeds
                              responses:
                                "204": {}
                                "409":
                                  content:
                                    application/problem+json: {schema: {type: object}}
                        components:
                          schemas:
                            Bed:
                              type: object
                              required: [ward]
                              properties:
                                ward: {type: string}
                                stay: {type: string, format: duration}
                        """,
                        Set.of("WARD_CLOSED"));
    }

    @Test
    void an_answer_as_documented_passes() {
        assertThat(of("/v1/beds/7", 200, JSON, "{\"ward\":\"a\",\"stay\":\"PT8H\"}")).isEmpty();
        assertThat(of("/v1/beds/free", 204, Map.of(), "")).isEmpty();
    }

    @Test
    void a_null_and_a_broken_format_are_named_with_operation_pointer_and_reason() {
        assertThat(of("/v1/beds/7", 200, JSON, "{\"ward\":null,\"stay\":\"PT0.5S\"}"))
                .containsExactly(
                        "getBed: #/stay does not match the duration pattern must be a valid ISO"
                                + " 8601 duration",
                        "getBed: #/ward null found, string expected");
    }

    @Test
    void a_member_or_header_that_is_required_must_be_there() {
        assertThat(of("/v1/beds/7", 200, Map.of("Content-Type", "application/json"), "{}"))
                .containsExactly(
                        "getBed: the header ETag is missing",
                        "getBed: # required property 'ward' not found");
    }

    @Test
    void a_body_of_another_type_or_none_is_a_mismatch() {
        assertThat(of("/v1/beds/7", 404, JSON, "{}"))
                .containsExactly("getBed: the content type application/json is not documented");
        assertThat(of("/v1/beds/7", 404, Map.of(), ""))
                .containsExactly("getBed: the body is missing");
    }

    @Test
    void a_status_or_operation_that_is_not_documented_is_a_mismatch() {
        assertThat(of("/v1/beds/7", 202, JSON, "{}"))
                .containsExactly("getBed: the status is not documented");
        assertThat(of("/v1/wards", 200, JSON, "{}")).containsExactly("no such operation");
        assertThat(of("/v1/wards", 404, JSON, "{}")).isEmpty();
        assertThat(of("/openapi", 200, JSON, "{}")).isEmpty();
    }

    @Test
    void a_code_of_a_refusal_that_is_not_listed_is_a_mismatch() {
        assumeThat(ExampleRecorder.isOn()).isFalse();
        Map<String, String> problem = Map.of("Content-Type", "application/problem+json");

        assertThat(of("/v1/beds/free", 409, problem, "{\"code\":\"WARD_CLOSED\"}")).isEmpty();
        assertThat(of("/v1/beds/free", 409, problem, "{\"code\":\"NO_BED\"}"))
                .singleElement()
                .asString()
                .startsWith("listFreeBeds: the code NO_BED is not listed");
    }

    private List<String> of(String path, int status, Map<String, String> headers, String body) {
        return documented.mismatches(
                new ApiAnswer(
                        "GET", path, status, name -> Optional.ofNullable(headers.get(name)), body));
    }
}
