package id.percaya.listening.announcing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Position;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.messaging.sending.Announcement;
import id.percaya.listening.concern.concern.ConcernCounts;
import id.percaya.listening.concern.concern.ConcernEvent;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernAnswered;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernConfirmed;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernDismissed;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernFaded;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernMerged;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernOpened;
import id.percaya.listening.concern.concern.ConcernScope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConcernAnnouncementsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/announcements");
    private static final Path SCHEMAS = Path.of("src/main/resources/schemas");
    private static final Instant NOW = Instant.parse("2026-11-29T03:00:00Z");
    private static final ConcernScope ABOUT =
            new ConcernScope(
                    UUID.fromString("0198c0de-0000-7000-8000-000000000002"),
                    "melati-kemang",
                    Instant.parse("2026-11-29T01:00:00Z"));
    private static final ConcernCounts COUNTS = new ConcernCounts(12, 11, 10);
    private static final Instant DUE = Instant.parse("2026-12-01T03:00:00Z");

    @Test
    void a_confirmed_concern_is_announced_with_its_due_time() throws IOException {
        ConcernConfirmed confirmed = new ConcernConfirmed(ABOUT, COUNTS, null, DUE, NOW);
        assertThat(announced(confirmed)).isEqualTo(sample("concern.confirmed.v1"));
    }

    @Test
    void an_answer_and_the_end_are_announced() throws IOException {
        ConcernAnswered answered =
                new ConcernAnswered(ABOUT, null, Instant.parse("2026-11-30T03:00:00Z"));
        ConcernFaded faded =
                new ConcernFaded(ABOUT, true, NOW, Instant.parse("2026-12-06T03:00:00Z"));
        assertThat(announced(answered)).isEqualTo(sample("concern.answered.v1"));
        assertThat(announced(faded)).isEqualTo(sample("concern.faded.v1"));
    }

    @Test
    void topic_and_publication_are_told_where_they_are_known() throws IOException {
        JsonNode confirmed = announced(new ConcernConfirmed(ABOUT, COUNTS, "antrean", DUE, NOW));
        JsonNode answered = announced(new ConcernAnswered(ABOUT, new UUID(0, 9), NOW));
        assertThat(confirmed.path("topic").asText()).isEqualTo("antrean");
        assertThat(schema("concern.confirmed.v1").validate(confirmed)).isEmpty();
        assertThat(answered.path("publicationId").asText()).isEqualTo(new UUID(0, 9).toString());
        assertThat(schema("concern.answered.v1").validate(answered)).isEmpty();
    }

    @Test
    void a_concern_that_nobody_confirmed_stays_internal() {
        assertThat(announcement(new ConcernOpened(ABOUT, COUNTS, NOW))).isEmpty();
        assertThat(announcement(new ConcernDismissed(NOW))).isEmpty();
        assertThat(announcement(new ConcernMerged(new UUID(0, 4), NOW))).isEmpty();
        assertThat(announcement(new ConcernFaded(ABOUT, false, NOW, NOW))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"concern.confirmed.v1", "concern.answered.v1", "concern.faded.v1"})
    void the_schema_describes_the_sample_requires_every_field_and_allows_more(String type)
            throws IOException {
        ObjectNode sample = sample(type);
        assertThat(schema(type).validate(sample)).isEmpty();
        for (String field : sample.propertyStream().map(each -> each.getKey()).toList()) {
            assertThat(schema(type).validate(sample.deepCopy().without(field))).isNotEmpty();
        }
        assertThat(schema(type).validate(sample.deepCopy().put("later", true))).isEmpty();
    }

    private static Optional<Announcement> announcement(ConcernEvent event) {
        Recorded<ConcernEvent> recorded =
                new Recorded<>(
                        new StreamId("concern", new UUID(0, 3)),
                        new Version(2),
                        Position.START,
                        new UUID(0, 8),
                        NOW,
                        new EventMetadata(
                                new Tenant("klinik-melati"), "analyst", new UUID(0, 7), null, null),
                        event);
        return new ConcernAnnouncements().announcement(recorded);
    }

    private static JsonNode announced(ConcernEvent event) throws IOException {
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
