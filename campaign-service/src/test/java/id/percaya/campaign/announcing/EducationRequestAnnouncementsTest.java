package id.percaya.campaign.announcing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import id.percaya.campaign.education.request.EducationBrief;
import id.percaya.campaign.education.request.EducationRequestEvent;
import id.percaya.campaign.education.request.EducationRequestEvent.EducationContentNamed;
import id.percaya.campaign.education.request.EducationRequestEvent.EducationRequestAccepted;
import id.percaya.campaign.education.request.EducationRequestEvent.EducationRequestAnswered;
import id.percaya.campaign.education.request.EducationRequestEvent.EducationRequestClosed;
import id.percaya.campaign.education.request.EducationRequestEvent.EducationRequested;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Position;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.messaging.sending.Announcement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EducationRequestAnnouncementsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/announcements");
    private static final Path SCHEMAS = Path.of("src/main/resources/schemas");
    private static final Instant NOW = Instant.parse("2026-11-29T04:00:00Z");
    private static final Instant NEXT_DAY = Instant.parse("2026-11-30T04:00:00Z");
    private static final EducationBrief BRIEF =
            new EducationBrief(
                    id(61),
                    "melati-kemang",
                    "antrean",
                    10,
                    Instant.parse("2026-11-29T01:00:00Z"),
                    Instant.parse("2026-12-01T03:00:00Z"));

    @Test
    void the_acceptance_and_the_answer_are_announced() throws IOException {
        assertThat(announced(new EducationRequestAccepted(BRIEF, NOW)))
                .isEqualTo(sample("education-request.accepted.v1"));
        assertThat(announced(new EducationRequestAnswered(BRIEF, id(62), id(63), NEXT_DAY)))
                .isEqualTo(sample("education-request.answered.v1"));
    }

    @Test
    void other_steps_stay_internal() {
        assertThat(announcement(new EducationRequested(BRIEF, NOW))).isEmpty();
        assertThat(announcement(new EducationContentNamed(id(62)))).isEmpty();
        assertThat(announcement(new EducationRequestClosed(NOW))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"education-request.accepted.v1", "education-request.answered.v1"})
    void the_schema_describes_the_sample_requires_every_field_and_allows_more(String type)
            throws IOException {
        ObjectNode sample = sample(type);
        assertThat(schema(type).validate(sample)).isEmpty();
        for (String field : sample.propertyStream().map(each -> each.getKey()).toList()) {
            assertThat(schema(type).validate(sample.deepCopy().without(field))).isNotEmpty();
        }
        assertThat(schema(type).validate(sample.deepCopy().put("later", true))).isEmpty();
    }

    private static UUID id(int number) {
        return UUID.fromString("0198c0de-0000-7000-8000-0000000000" + number);
    }

    private static Optional<Announcement> announcement(EducationRequestEvent event) {
        EventMetadata metadata =
                new EventMetadata(new Tenant("klinik-melati"), "sari", id(77), null, null);
        return new EducationRequestAnnouncements()
                .announcement(
                        new Recorded<>(
                                new StreamId("education-request", id(60)),
                                new Version(2),
                                Position.START,
                                id(88),
                                NOW,
                                metadata,
                                event));
    }

    private static JsonNode announced(EducationRequestEvent event) throws IOException {
        Object data = announcement(event).orElseThrow().data();
        return TolerantJson.mapper().readTree(TolerantJson.mapper().writeValueAsBytes(data));
    }

    private static ObjectNode sample(String type) throws IOException {
        return (ObjectNode)
                TolerantJson.mapper().readTree(Files.readString(GOLDEN.resolve(type + ".json")));
    }

    private static JsonSchema schema(String type) throws IOException {
        SchemaValidatorsConfig formats =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(SCHEMAS.resolve(type + ".json")), formats);
    }
}
