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
import static org.eclipse.microprofile.openapi.OASFactory.createRequestBody;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.junit.jupiter.api.Test;

class OpenApiFilterTest {

    private final Operation operation =
            createOperation()
                    .security(List.of(createSecurityRequirement().addScheme("bearer")))
                    .responses(createAPIResponses().addAPIResponse("201", createAPIResponse()));

    @Test
    void a_create_gets_its_answers_in_rising_order_and_a_key() {
        describe("/v1/beds");

        assertThat(operation.getResponses().getAPIResponses().keySet())
                .containsExactly(
                        "201", "400", "401", "403", "409", "413", "415", "422", "429", "500", "503",
                        "default");
        assertThat(operation.getParameters())
                .extracting(Parameter::getName)
                .containsExactly("Idempotency-Key");
    }

    @Test
    void a_command_can_also_be_stale_or_about_nothing() {
        describe("/v1/beds/{id}/take");

        assertThat(operation.getResponses().getAPIResponses())
                .containsKeys("404", "412")
                .doesNotContainKey("428");
        assertThat(operation.getParameters())
                .extracting(Parameter::getName)
                .containsExactly("Idempotency-Key", "If-Match");
    }

    @Test
    void an_edit_that_replaces_needs_the_version_it_was_made_on() {
        operation.addExtension(OpenApiFilter.REQUIRES_IF_MATCH, true);
        describe("/v1/beds/{id}/retake");

        assertThat(operation.getResponses().getAPIResponses()).containsKey("428");
        assertThat(operation.getParameters().getLast().getName()).isEqualTo("If-Match");
        assertThat(operation.getParameters().getLast().getRequired()).isTrue();
    }

    @Test
    void a_command_about_no_single_version_takes_no_if_match() {
        operation.addExtension(OpenApiFilter.WITHOUT_IF_MATCH, true);
        describe("/v1/beds/{ward}/imports");

        assertThat(operation.getParameters())
                .extracting(Parameter::getName)
                .containsExactly("Idempotency-Key");
    }

    @Test
    void an_answer_that_is_marked_has_an_etag_without_a_version_in_it() {
        Operation read = createOperation().responses(ok("Bed"));
        read.addExtension(OpenApiFilter.HAS_ETAG, true);
        describe(
                createComponents(),
                createPaths().addPathItem("/v1/beds/{id}", createPathItem().GET(read)));

        assertThat(read.getResponses().getAPIResponses()).containsKey("304");
    }

    @Test
    void an_answer_that_is_marked_as_having_none_has_no_etag_for_a_version_in_it() {
        Operation rebuild = createOperation().responses(ok("Bed"));
        rebuild.addExtension(OpenApiFilter.HAS_ETAG, false);
        describe(
                createComponents().addSchema("Bed", bed()),
                createPaths().addPathItem("/v1/beds/{id}", createPathItem().GET(rebuild)));

        assertThat(rebuild.getResponses().getAPIResponses()).doesNotContainKey("304");
    }

    @Test
    void a_question_is_neither_refused_nor_repeated() {
        operation.addExtension(OpenApiFilter.ASKS, true);
        describe("/v1/questions");

        assertThat(operation.getResponses().getAPIResponses()).doesNotContainKeys("409", "412");
        assertThat(operation.getParameters()).isNull();
    }

    @Test
    void what_is_public_asks_for_no_token() {
        operation.setSecurity(null);
        describe("/v1/keys");

        assertThat(operation.getSecurity()).isEmpty();
        assertThat(operation.getResponses().getAPIResponses()).doesNotContainKeys("401", "403");
    }

    @Test
    void what_has_a_version_is_shown_under_its_etag_and_sent_once() {
        Operation read = answering("Bed", createSchema().addProperty("version", createSchema()));

        assertThat(read.getResponses().getAPIResponse("200").getHeaders()).containsKey("ETag");
        assertThat(read.getResponses().getAPIResponses()).containsKey("304");
        assertThat(read.getParameters())
                .extracting(Parameter::getName)
                .containsExactly("If-None-Match");
    }

    @Test
    void a_post_to_a_collection_creates_and_says_where() {
        Operation create = createOperation().responses(ok("Bed"));
        describe(
                createComponents().addSchema("Bed", bed()),
                createPaths()
                        .addPathItem("/v1/beds", createPathItem().POST(create))
                        .addPathItem(
                                "/v1/beds/{id}",
                                createPathItem().GET(createOperation().responses(ok("Bed")))));

        APIResponse created = create.getResponses().getAPIResponse("201");
        assertThat(created.getDescription()).isEqualTo("The bed, at its Location.");
        assertThat(created.getHeaders()).containsKeys("ETag", "Location");
        assertThat(create.getResponses().getAPIResponses()).doesNotContainKey("200");
    }

    @Test
    void a_command_answers_with_the_new_state() {
        Operation command = createOperation().responses(ok("Bed"));
        describe(
                createComponents().addSchema("Bed", bed()),
                createPaths().addPathItem("/v1/beds/{id}/take", createPathItem().POST(command)));

        assertThat(command.getResponses().getAPIResponse("200").getDescription())
                .isEqualTo("The bed after the command.");
    }

    @Test
    void a_page_has_the_name_of_its_operation() {
        Operation list = createOperation().operationId("listBeds").responses(ok("PageBed"));
        Operation beside = createOperation().operationId("listBed").responses(ok("PageAsOfBed"));
        Components components =
                createComponents()
                        .addSchema("Bed", bed())
                        .addSchema("Page", page())
                        .addSchema("PageBed", page())
                        .addSchema("PageAsOfBed", page());
        describe(
                components,
                createPaths()
                        .addPathItem("/v1/beds", createPathItem().GET(list))
                        .addPathItem("/v1/beds-beside", createPathItem().GET(beside)));

        assertThat(components.getSchemas())
                .containsOnlyKeys("Bed", "BedList", "Beds", "Problem", "Violation");
        assertThat(list.getResponses().getAPIResponse("200").getDescription())
                .isEqualTo("One page.");
        assertThat(ref(list)).endsWith("/Beds");
        assertThat(ref(beside)).endsWith("/BedList");
    }

    private static String ref(Operation operation) {
        return operation
                .getResponses()
                .getAPIResponse("200")
                .getContent()
                .getMediaType("application/json")
                .getSchema()
                .getRef();
    }

    private static Schema bed() {
        return createSchema().addProperty("version", createSchema());
    }

    private static Schema page() {
        return createSchema()
                .addProperty("items", createSchema().addType(SchemaType.ARRAY))
                .addProperty("next", createSchema().addType(SchemaType.STRING));
    }

    /// As a return type is described, without an annotation.
    private static APIResponses ok(String name) {
        return createAPIResponses()
                .addAPIResponse("200", createAPIResponse().description("OK").content(json(name)));
    }

    @Test
    void each_value_has_a_bound_and_what_is_sent_no_other_field() {
        Schema size = createSchema().addType(SchemaType.INTEGER).format("int32");
        Schema ward = createSchema().addType(SchemaType.STRING).pattern("[a-z]+").maxLength(9);
        Schema bed =
                createSchema()
                        .addType(SchemaType.OBJECT)
                        .addProperty("size", size)
                        .addProperty("ward", ward);
        operation.setRequestBody(createRequestBody().content(json("Bed")));
        describe("/v1/beds", createComponents().addSchema("Bed", bed));

        assertThat(bed.getAdditionalPropertiesSchema().getBooleanSchema()).isFalse();
        assertThat(size.getMaximum()).isEqualTo(BigDecimal.valueOf(Integer.MAX_VALUE));
        assertThat(ward.getPattern()).isEqualTo("^[a-z]+$");
        assertThat(ward.getMaxLength()).isEqualTo(9);
    }

    private Operation answering(String name, Schema schema) {
        Operation read =
                createOperation()
                        .responses(
                                createAPIResponses()
                                        .addAPIResponse(
                                                "200", createAPIResponse().content(json(name))));
        PathItem item = createPathItem().GET(read);
        new OpenApiFilter()
                .filterOpenAPI(
                        createOpenAPI()
                                .components(createComponents().addSchema(name, schema))
                                .paths(createPaths().addPathItem("/v1/beds/{id}", item)));
        return read;
    }

    private static Content json(String name) {
        Schema named = createSchema().ref("#/components/schemas/" + name);
        return createContent().addMediaType("application/json", createMediaType().schema(named));
    }

    private void describe(String path) {
        describe(path, createComponents());
    }

    private void describe(String path, Components components) {
        describe(components, createPaths().addPathItem(path, createPathItem().POST(operation)));
    }

    private static void describe(Components components, Paths paths) {
        new OpenApiFilter().filterOpenAPI(createOpenAPI().components(components).paths(paths));
    }
}
