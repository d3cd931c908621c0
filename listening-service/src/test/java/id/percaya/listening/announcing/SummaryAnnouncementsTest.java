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
import id.percaya.listening.figures.summary.HourFigures;
import id.percaya.listening.figures.summary.MonitorDayEvent;
import id.percaya.listening.figures.summary.MonitorDayEvent.HourSummarised;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryAnnouncementsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/announcements");
    private static final Path SCHEMAS = Path.of("src/main/resources/schemas");
    private static final Instant NOW = Instant.parse("2026-11-29T03:00:00Z");
    private static final Instant HOUR = Instant.parse("2026-11-29T02:00:00Z");

    @Test
    void the_figures_of_an_hour_are_announced() throws IOException {
        HourFigures none = new HourFigures(0, 0, 0, 0, 0, 0, 0, 0, null, 0, 2);
        assertThat(announced(none)).isEqualTo(sample("summary.hourly.v1"));
    }

    @Test
    void the_share_is_told_where_there_is_one() throws IOException {
        JsonNode told = announced(new HourFigures(12, 9, 2, 3, 6, 1, 33_023, 100, 0.75, 16, 2));
        assertThat(told.path("shareOfVoice").asDouble()).isEqualTo(0.75);
        assertThat(told.path("negative").asLong()).isEqualTo(6);
        assertThat(schema("summary.hourly.v1").validate(told)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = "summary.hourly.v1")
    void the_schema_describes_the_sample_requires_every_field_and_allows_more(String type)
            throws IOException {
        ObjectNode sample = sample(type);
        assertThat(schema(type).validate(sample)).isEmpty();
        for (String field : sample.propertyStream().map(each -> each.getKey()).toList()) {
            assertThat(schema(type).validate(sample.deepCopy().without(field))).isNotEmpty();
        }
        assertThat(schema(type).validate(sample.deepCopy().put("later", true))).isEmpty();
    }

    private static JsonNode announced(HourFigures figures) throws IOException {
        MonitorDayEvent event =
                new HourSummarised(
                        UUID.fromString("0198c0de-0000-7000-8000-000000000002"),
                        "melati-kemang",
                        HOUR,
                        figures,
                        NOW);
        Recorded<MonitorDayEvent> recorded =
                new Recorded<>(
                        new StreamId("monitor-day", new UUID(0, 3)),
                        new Version(2),
                        Position.START,
                        new UUID(0, 8),
                        NOW,
                        new EventMetadata(
                                new Tenant("klinik-melati"), "percaya", new UUID(0, 7), null, null),
                        event);
        Object data = new SummaryAnnouncements().announcement(recorded).orElseThrow().data();
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
