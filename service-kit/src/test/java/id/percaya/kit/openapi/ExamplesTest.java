package id.percaya.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponses;
import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createOpenAPI;
import static org.eclipse.microprofile.openapi.OASFactory.createOperation;
import static org.eclipse.microprofile.openapi.OASFactory.createPathItem;
import static org.eclipse.microprofile.openapi.OASFactory.createPaths;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    private final MediaType bed = createMediaType();
    private final MediaType problem = createMediaType();
    private final APIResponse refusal =
            createAPIResponse()
                    .content(createContent().addMediaType("application/problem+json", problem));
    private final OpenAPI api =
            createOpenAPI()
                    .components(createComponents())
                    .paths(
                            createPaths()
                                    .addPathItem(
                                            "/v1/beds/{id}/take",
                                            createPathItem()
                                                    .POST(
                                                            createOperation()
                                                                    .operationId("takeBed")
                                                                    .responses(
                                                                            createAPIResponses()
                                                                                    .addAPIResponse(
                                                                                            "200",
                                                                                            taken())
                                                                                    .addAPIResponse(
                                                                                            "404",
                                                                                            refusal)))));

    @Test
    void a_success_shows_the_recorded_body() {
        show(Map.of("takeBed", Map.of("200 application/json", Map.of("taken", true))), Map.of());

        assertThat(bed.getExamples())
                .extractingByKey("recorded")
                .extracting(Example::getValue)
                .isEqualTo(Map.of("taken", true));
    }

    @Test
    void a_refusal_lists_recorded_codes_and_those_of_the_mechanisms() {
        show(Map.of(), Map.of("NO_SUCH_WARD", Map.of("status", 404)));

        assertThat(refusal.getExtensions().get("x-codes"))
                .isEqualTo(List.of("NOT_FOUND", "NO_SUCH_WARD"));
        assertThat(problem.getExamples())
                .extractingByKey("NO_SUCH_WARD")
                .extracting(Example::getRef)
                .isEqualTo("#/components/examples/NO_SUCH_WARD");
        assertThat(api.getComponents().getExamples()).containsOnlyKeys("NO_SUCH_WARD");
    }

    private APIResponse taken() {
        return createAPIResponse().content(createContent().addMediaType("application/json", bed));
    }

    private void show(Map<String, Map<String, Object>> answers, Map<String, Object> problems) {
        new Examples(
                        api,
                        new RecordedExamples(
                                answers,
                                Map.of("takeBed", Map.of("404", Set.of("NO_SUCH_WARD"))),
                                problems))
                .show();
    }
}
