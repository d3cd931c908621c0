package id.percaya.crisis.announcing;

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
import id.percaya.eventstore.testing.GoldenLock;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.messaging.sending.Announcement;
import id.percaya.kit.messaging.sending.Announces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Translates the golden events and compares the results with the golden announcements.
class AnnouncementsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path SCHEMAS = Path.of("src/main/resources/schemas");
    private static final Map<String, Announces<?>> OF =
            Map.of(
                    "signal", new CaseAnnouncements(),
                    "crisis", new CrisisAnnouncements(),
                    "statement", new StatementAnnouncements(),
                    "suspension", new SuspensionAnnouncements(),
                    "obligation", new ObligationAnnouncements(),
                    "recovery", new RecoveryGateAnnouncements());

    @Test
    void golden_files_are_never_edited() {
        GoldenLock.check(GOLDEN.resolve("announcements"));
    }

    @ParameterizedTest
    @CsvSource({
        "signal/case-opened-from-alert.v1, case.opened.v1",
        "signal/case-reported.v1, case.opened.v1-by-staff",
        "crisis/crisis-declared.v1, crisis.declared.v1",
        "signal/case-attached.v1, case.attached.v1",
        "signal/case-dismissed.v1-real, case.dismissed.v1",
        "crisis/crisis-closed.v1, crisis.closed.v1",
        "crisis/crisis-reopened.v1, crisis.reopened.v1",
        "statement/statement-approved.v1, statement.approved.v1",
        "statement/statement-approved.v1-with-short-text, statement.approved.v1-with-short-text",
        "statement/statement-published.v1, statement.published.v1",
        "statement/statement-published.v1-by-hand, statement.published.v1-by-hand",
        "suspension/suspension-enforced.v1, procedure.suspended.v1",
        "suspension/suspension-lifted.v1, procedure.lifted.v1",
        "suspension/suspension-made-permanent.v1-with-reason, procedure.made-permanent.v1",
        "obligation/obligation-breached.v1, obligation.breached.v1",
        "recovery/recovery-gate-opened.v1, recovery-gate.opened.v1"
    })
    void milestones_are_announced(String stored, String announced) throws IOException {
        Announcement announcement = announcement(stored, event(stored)).orElseThrow();

        assertThat(announcement.type()).isEqualTo(type(announced));
        assertThat(TolerantJson.mapper().<JsonNode>valueToTree(announcement.data()))
                .isEqualTo(tree(GOLDEN.resolve("announcements"), announced));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "crisis/crisis-declared.v1",
                "signal/case-attached.v1",
                "signal/case-dismissed.v1-real",
                "crisis/crisis-closed.v1",
                "crisis/crisis-reopened.v1",
                "statement/statement-approved.v1",
                "statement/statement-published.v1",
                "suspension/suspension-enforced.v1",
                "suspension/suspension-lifted.v1",
                "suspension/suspension-made-permanent.v1-with-reason",
                "obligation/obligation-breached.v1",
                "recovery/recovery-gate-opened.v1"
            })
    void drills_are_not_announced(String stored) throws IOException {
        String drill = event(stored).replace("\"drill\": false", "\"drill\": true");

        assertThat(drill).isNotEqualTo(event(stored));
        assertThat(announcement(stored, drill)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "signal/case-alert-worsened.v1",
                "signal/case-reported.v1-drill",
                "signal/case-escalated.v1",
                "signal/case-dismissed.v1",
                "crisis/crisis-assessed.v1",
                "signal/case-triaged.v1",
                "signal/case-reopened.v1",
                "crisis/crisis-posture-proposed.v1",
                "crisis/crisis-posture-chosen.v1",
                "statement/statement-drafted.v1",
                "statement/statement-revised.v1",
                "statement/statement-submitted.v1",
                "statement/statement-approval-given.v1",
                "suspension/suspension-proposed.v1",
                "suspension/suspension-made-permanent.v1",
                "obligation/obligation-started.v1",
                "obligation/obligation-met.v1",
                "obligation/obligation-met-late.v1"
            })
    void other_events_are_not_announced(String stored) throws IOException {
        assertThat(announcement(stored, event(stored))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_schema_accepts_the_sample_and_additional_fields(String sample) throws IOException {
        ObjectNode data = tree(GOLDEN.resolve("announcements"), sample);

        assertThat(schema(sample).validate(data)).isEmpty();
        assertThat(schema(sample).validate(data.deepCopy().put("later", true))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_schema_requires_every_field_but_the_optional_ones(String sample) throws IOException {
        ObjectNode data = tree(GOLDEN.resolve("announcements"), sample);
        List<String> optional = List.of("alertId", "practitioner", "shortText", "url");
        for (String field : data.propertyStream().map(Map.Entry::getKey).toList()) {
            assertThat(schema(sample).validate(data.deepCopy().without(field)).isEmpty())
                    .as(field)
                    .isEqualTo(optional.contains(field));
        }
    }

    static Stream<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN.resolve("announcements"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.replace(".json", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Optional<Announcement> announcement(String stored, String event) {
        Announces<?> announces = OF.get(stored.substring(0, stored.indexOf('/')));
        return announcement(Objects.requireNonNull(announces), stored, event);
    }

    private static <E> Optional<Announcement> announcement(
            Announces<E> announces, String stored, String event) {
        String name = type(stored.substring(stored.indexOf('/') + 1)).replace(".v1", "");
        Class<? extends E> type = Objects.requireNonNull(announces.types().byName().get(name));
        E read = id.percaya.eventstore.json.StoredJson.read(event, type);
        return announces.announcement(
                new Recorded<>(
                        new StreamId("any", new UUID(0, 1)),
                        new Version(1),
                        Position.START,
                        new UUID(0, 2),
                        Instant.EPOCH,
                        new EventMetadata(
                                new Tenant("klinik-melati"), "lead", new UUID(0, 3), null, null),
                        read));
    }

    private static String event(String stored) throws IOException {
        return Files.readString(GOLDEN.resolve("events").resolve(stored + ".json"));
    }

    /// Strips the variant: `case.opened.v1-by-staff` becomes `case.opened.v1`.
    private static String type(String name) {
        return name.replaceFirst("(\\.v1)-.*$", "$1");
    }

    private static ObjectNode tree(Path folder, String name) throws IOException {
        return (ObjectNode)
                TolerantJson.mapper().readTree(Files.readString(folder.resolve(name + ".json")));
    }

    private static JsonSchema schema(String sample) throws IOException {
        SchemaValidatorsConfig formats =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(SCHEMAS.resolve(type(sample) + ".json")), formats);
    }
}
