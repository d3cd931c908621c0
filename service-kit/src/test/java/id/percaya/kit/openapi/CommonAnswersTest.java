package id.percaya.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponses;
import static org.eclipse.microprofile.openapi.OASFactory.createOpenAPI;
import static org.eclipse.microprofile.openapi.OASFactory.createOperation;
import static org.eclipse.microprofile.openapi.OASFactory.createPathItem;
import static org.eclipse.microprofile.openapi.OASFactory.createPaths;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.junit.jupiter.api.Test;

class CommonAnswersTest {

    private final Operation operation =
            createOperation()
                    .responses(createAPIResponses().addAPIResponse("201", createAPIResponse()));

    @Test
    void a_create_gets_its_answers_in_rising_order_and_a_key() {
        describe("/v1/beds");

        assertThat(operation.getResponses().getAPIResponses().keySet())
                .containsExactly(
                        "201", "400", "401", "403", "409", "413", "415", "422", "429", "503",
                        "default");
        assertThat(operation.getParameters())
                .extracting(Parameter::getName)
                .containsExactly("Idempotency-Key");
    }

    @Test
    void a_command_can_also_be_stale_or_about_nothing() {
        describe("/v1/beds/{id}/take");

        assertThat(operation.getResponses().getAPIResponses()).containsKeys("404", "412");
        assertThat(operation.getParameters())
                .extracting(Parameter::getName)
                .containsExactly("Idempotency-Key", "If-Match");
    }

    @Test
    void a_question_is_neither_refused_nor_repeated() {
        operation.addExtension(CommonAnswers.ASKS, true);
        describe("/v1/questions");

        assertThat(operation.getResponses().getAPIResponses()).doesNotContainKeys("409", "412");
        assertThat(operation.getParameters()).isNull();
    }

    private void describe(String path) {
        OpenAPI api =
                createOpenAPI()
                        .paths(createPaths().addPathItem(path, createPathItem().POST(operation)));
        new CommonAnswers().filterOpenAPI(api);
    }
}
