package id.percaya.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponses;
import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createOpenAPI;
import static org.eclipse.microprofile.openapi.OASFactory.createOperation;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createPathItem;
import static org.eclipse.microprofile.openapi.OASFactory.createPaths;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.List;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.junit.jupiter.api.Test;

class AnswerEnumsTest {

    private final Schema bed =
            createSchema()
                    .addType(SchemaType.OBJECT)
                    .addProperty("ward", ref("Ward"))
                    .addProperty("state", ref("BedState"));
    private final Operation list =
            createOperation()
                    .addParameter(createParameter().name("ward").schema(ref("Ward")))
                    .responses(
                            createAPIResponses()
                                    .addAPIResponse(
                                            "200",
                                            createAPIResponse()
                                                    .content(
                                                            createContent()
                                                                    .addMediaType(
                                                                            "application/json",
                                                                            createMediaType()
                                                                                    .schema(
                                                                                            ref(
                                                                                                    "Bed"))))));
    private final OpenAPI api =
            createOpenAPI()
                    .components(
                            createComponents()
                                    .addSchema("Bed", bed)
                                    .addSchema("Ward", values("EAST", "WEST"))
                                    .addSchema(
                                            "BedState",
                                            values("FREE", "TAKEN").description("Its state.")))
                    .paths(createPaths().addPathItem("/v1/beds", createPathItem().GET(list)));

    @Test
    void an_enum_of_answers_only_is_opened_where_it_is() {
        AnswerEnums.open(api);

        Schema state = named("BedState");
        assertThat(state.getEnumeration()).isNull();
        assertThat(state.getPattern()).isEqualTo("^[A-Z][A-Z0-9_]*$");
        assertThat(state.getExtensions())
                .containsEntry("x-extensible-enum", List.of("FREE", "TAKEN"));
        assertThat(state.getDescription()).isEqualTo("Its state. More values may come.");
        assertThat(bed.getProperties().get("state"))
                .returns("#/components/schemas/BedState", Schema::getRef);
    }

    @Test
    void an_enum_of_both_directions_is_split() {
        AnswerEnums.open(api);

        assertThat(named("Ward").getEnumeration()).containsExactly("EAST", "WEST");
        assertThat(named("AnyWard").getEnumeration()).isNull();
        assertThat(bed.getProperties().get("ward"))
                .returns("#/components/schemas/AnyWard", Schema::getRef);
        assertThat(list.getParameters().getFirst().getSchema().getRef()).endsWith("/Ward");
    }

    private Schema named(String name) {
        return api.getComponents().getSchemas().getOrDefault(name, createSchema());
    }

    private static Schema ref(String name) {
        return createSchema().ref("#/components/schemas/" + name);
    }

    private static Schema values(String... values) {
        return createSchema().addType(SchemaType.STRING).enumeration(List.of((Object[]) values));
    }
}
