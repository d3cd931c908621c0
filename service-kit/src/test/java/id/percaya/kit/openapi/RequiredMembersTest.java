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
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequiredMembersTest {

    record Bed(String ward, @Nullable LocalDate freeFrom, @JsonUnwrapped Size size) {}

    record Size(int length, @Nullable Integer width) {}

    @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "Room")
    record RoomDetails(String roomNumber) {}

    @Test
    void an_answer_requires_each_member_that_is_not_nullable() throws IOException {
        Schema bed = described("Bed", "ward", "freeFrom", "length", "width");

        assertThat(bed.getRequired()).containsExactly("ward", "length");
    }

    @Test
    void the_record_is_found_by_the_name_of_its_schema() throws IOException {
        assertThat(described("Room", "room_number").getRequired()).containsExactly("room_number");
    }

    @Test
    void another_record_of_the_same_name_is_not_taken_for_it() throws IOException {
        assertThat(described("Bed1", "ward", "colour").getRequired()).isNull();
    }

    private static Schema described(String name, String... members) throws IOException {
        Schema schema = createSchema();
        for (String member : members) {
            schema.addProperty(member, createSchema());
        }
        Schema answer = createSchema().ref("#/components/schemas/" + name);
        Operation read =
                createOperation()
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
                                                                                                answer)))));
        new RequiredMembers(Index.of(Bed.class, Size.class, RoomDetails.class))
                .filterOpenAPI(
                        createOpenAPI()
                                .components(createComponents().addSchema(name, schema))
                                .paths(
                                        createPaths()
                                                .addPathItem(
                                                        "/v1/beds", createPathItem().GET(read))));
        return schema;
    }
}
