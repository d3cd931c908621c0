package id.percaya.kit.testing.asyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.messaging.Announcement;

/// Checks that each announced type, and no other, has a schema and a golden sample, and that each
/// announcement is valid against its schema. Call it from a `@QuarkusTest`, because the service's
/// own beans translate each golden event.
public final class AnnouncedTypes {

    private static final AnnouncementFiles FILES = AnnouncementFiles.own();
    private static final SchemaValidatorsConfig FORMATS =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private AnnouncedTypes() {}

    public static void assertDescribed() {
        assertThat(FILES.types()).containsExactlyElementsOf(MessagingBeans.types());
        for (String type : FILES.types()) {
            assertThat(FILES.samples(type)).as("samples of %s", type).isNotEmpty();
            FILES.samples(type).forEach((name, sample) -> assertFits(name, type, sample));
        }
    }

    public static void assertAsDescribed() {
        for (Announcement announcement : MessagingBeans.announcements()) {
            JsonNode data = TolerantJson.mapper().valueToTree(announcement.data());
            assertFits(announcement.type(), announcement.type(), data);
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
