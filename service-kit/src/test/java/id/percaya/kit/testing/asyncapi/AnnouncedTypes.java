package id.percaya.kit.testing.asyncapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.messaging.sending.Announcement;
import io.restassured.response.ValidatableResponse;

/// Checks that each announced type, and no other, has a schema and a golden sample, and that each
/// announcement is valid against its schema. Call it from a `@QuarkusTest`, because the service's
/// own beans translate each golden event.
public final class AnnouncedTypes {

    private static final AnnouncementFiles FILES = AnnouncementFiles.own();
    private static final String SCHEMA = "application/schema+json";
    private static final SchemaValidatorsConfig FORMATS =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private AnnouncedTypes() {}

    public static void assertDescribed() {
        assertThat(FILES.types()).containsExactlyElementsOf(MessagingBeans.types());
        for (String type : FILES.published()) {
            assertThat(FILES.samples(type)).as("samples of %s", type).isNotEmpty();
            FILES.samples(type).forEach((name, sample) -> assertFits(name, type, sample));
        }
    }

    /// Each schema answers to everybody, and an unknown one with a problem.
    public static void assertServed() {
        for (String type : FILES.published()) {
            JsonNode served = json(served(type).statusCode(200).contentType(SCHEMA));
            String id = MessagingBeans.setting("percaya.schemas.base-uri") + '/' + type + ".json";
            assertThat(served).isEqualTo(FILES.schema(type).put("$id", id));
        }
        served("nothing.happened.v1")
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_FOUND"));
    }

    public static void assertAsDescribed() {
        for (Announcement announcement : MessagingBeans.announcements()) {
            JsonNode data = TolerantJson.mapper().valueToTree(announcement.data());
            assertFits(announcement.type(), announcement.type(), data);
        }
    }

    private static ValidatableResponse served(String type) {
        return given().get("/schemas/" + type + ".json").then();
    }

    private static JsonNode json(ValidatableResponse response) {
        try {
            return TolerantJson.mapper().readTree(response.extract().asString());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static void assertFits(String name, String type, JsonNode data) {
        assertThat(schema(type).validate(data)).as("%s: %s", name, data).isEmpty();
    }

    private static JsonSchema schema(String type) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(FILES.schema(type), FORMATS);
    }
}
