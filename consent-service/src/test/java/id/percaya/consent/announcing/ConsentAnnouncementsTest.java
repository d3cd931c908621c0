package id.percaya.consent.announcing;

import id.percaya.consent.Method;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import id.percaya.consent.Channel;
import id.percaya.consent.consent.ConsentEvent;
import id.percaya.consent.consent.ConsentEvent.ConsentExpired;
import id.percaya.consent.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.consent.consent.ConsentId;
import id.percaya.consent.consent.Evidence;
import id.percaya.consent.Grant;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import id.percaya.consent.consent.Withdrawer;
import id.percaya.eventstore.Cause;
import id.percaya.eventstore.Position;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.testing.GoldenLock;
import id.percaya.kit.Announcement;
import id.percaya.kit.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentAnnouncementsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/announcements");
    private static final Path SCHEMAS = Path.of("src/main/resources/schemas");

    private static final UUID SUBJECT = UUID.fromString("0198c0de-0000-7000-8000-000000000001");
    private static final Instant SIGNED = Instant.parse("2026-05-01T02:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant END = Instant.parse("2027-05-01T00:00:00Z");

    @Test
    void a_sample_is_never_edited() {
        GoldenLock.check(GOLDEN);
    }

    @Test
    void a_consent_given_is_announced_without_its_evidence() throws IOException {
        Grant photo = new Grant(Purpose.MARKETING, Channel.INSTAGRAM, Medium.PHOTO, SIGNED, END);
        Grant words =
                new Grant(
                        Purpose.EDUCATION,
                        Channel.YOUTUBE,
                        Medium.WORDS,
                        JUNE.plusNanos(123_456_000),
                        Instant.parse("2026-12-31T17:00:00Z"));
        Evidence evidence = new Evidence("a".repeat(64), Method.WRITTEN, SIGNED);

        assertAnnounced(
                new ConsentGiven(SUBJECT, evidence, List.of(photo, words), SIGNED),
                "consent.given.v1");
    }

    @Test
    void a_withdrawal_is_announced_without_who_and_how() throws IOException {
        assertAnnounced(
                new ConsentWithdrawn(SUBJECT, Withdrawer.GUARDIAN, "by phone", JUNE),
                "consent.withdrawn.v1");
    }

    @Test
    void an_expiry_is_announced() throws IOException {
        assertAnnounced(new ConsentExpired(SUBJECT, END), "consent.expired.v1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"consent.given.v1", "consent.withdrawn.v1", "consent.expired.v1"})
    void the_schema_describes_the_sample(String type) throws IOException {
        assertThat(schema(type).validate(sample(type))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"consent.given.v1", "consent.withdrawn.v1", "consent.expired.v1"})
    void the_schema_requires_every_field_and_allows_more(String type) throws IOException {
        ObjectNode sample = sample(type);
        for (String field : sample.propertyStream().map(each -> each.getKey()).toList()) {
            assertThat(schema(type).validate(sample.deepCopy().without(field))).isNotEmpty();
        }
        assertThat(schema(type).validate(sample.deepCopy().put("later", true))).isEmpty();
    }

    private static void assertAnnounced(ConsentEvent event, String type) throws IOException {
        Announcement announcement =
                new ConsentAnnouncements().announcement(recorded(event)).orElseThrow();

        assertThat(announcement.type()).isEqualTo(type);
        assertThat(Json.mapper().<JsonNode>valueToTree(announcement.data()))
                .isEqualTo(sample(type));
    }

    private static Recorded<ConsentEvent> recorded(ConsentEvent event) {
        return new Recorded<>(
                new ConsentId(new UUID(0, 1)).stream(),
                new Version(1),
                Position.START,
                new UUID(0, 2),
                JUNE,
                new Cause(new Tenant("klinik-melati"), "officer", new UUID(0, 3), null, null),
                event);
    }

    private static ObjectNode sample(String type) throws IOException {
        return (ObjectNode)
                Json.mapper().readTree(Files.readString(GOLDEN.resolve(type + ".json")));
    }

    private static JsonSchema schema(String type) throws IOException {
        SchemaValidatorsConfig formats =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(SCHEMAS.resolve(type + ".json")), formats);
    }
}
