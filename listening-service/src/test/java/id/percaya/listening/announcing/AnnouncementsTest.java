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
import id.percaya.eventstore.testing.GoldenLock;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.messaging.sending.Announcement;
import id.percaya.listening.alerting.alert.AlertEvent;
import id.percaya.listening.alerting.alert.AlertEvent.AlertAcknowledged;
import id.percaya.listening.alerting.alert.AlertEvent.AlertEscalated;
import id.percaya.listening.alerting.alert.AlertEvent.AlertRaised;
import id.percaya.listening.alerting.alert.AlertEvent.AlertRecounted;
import id.percaya.listening.alerting.alert.AlertEvent.AlertResolved;
import id.percaya.listening.alerting.alert.AlertEvent.AlertSnoozed;
import id.percaya.listening.alerting.alert.AlertEvent.AlertWoken;
import id.percaya.listening.alerting.alert.AlertEvidence;
import id.percaya.listening.alerting.alert.AlertExplanation;
import id.percaya.listening.alerting.alert.AlertScope;
import id.percaya.listening.alerting.alertrule.Severity;
import id.percaya.listening.alerting.terms.Metric;
import id.percaya.listening.alerting.terms.Recipient;
import id.percaya.listening.alerting.terms.TestKind;
import id.percaya.listening.intake.importing.ImportEvent;
import id.percaya.listening.intake.importing.ImportEvent.ImportCompleted;
import id.percaya.listening.intake.importing.ImportEvent.ImportRejected;
import id.percaya.listening.intake.importing.ImportOutcome;
import id.percaya.listening.intake.progress.WorkState;
import id.percaya.listening.intake.row.UnreadableFile.Why;
import id.percaya.listening.sources.source.HaltReason;
import id.percaya.listening.sources.source.SourceEvent;
import id.percaya.listening.sources.source.SourceEvent.SourceHalted;
import id.percaya.listening.sources.source.SourceEvent.SourceRecovered;
import id.percaya.listening.sources.source.SourceEvent.SourceStalled;
import id.percaya.listening.sources.source.SourceKind;
import id.percaya.listening.work.mention.MentionEvent;
import id.percaya.listening.work.mention.MentionEvent.MentionEscalated;
import id.percaya.listening.work.mention.MentionEvent.MentionResolved;
import id.percaya.listening.work.mention.MonitorScope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncementsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/announcements");
    private static final Path SCHEMAS = Path.of("src/main/resources/schemas");

    private static final Instant START = Instant.parse("2026-02-28T02:00:00Z");
    private static final Instant END = Instant.parse("2026-03-01T02:00:00.123456Z");
    private static final Instant LATER = Instant.parse("2026-03-05T02:00:00Z");
    private static final AlertScope SCOPE = new AlertScope(id(1), id(2), "melati-kemang");

    @Test
    void a_sample_is_never_edited() {
        GoldenLock.check(GOLDEN);
    }

    @Test
    void a_raised_alert_is_announced_with_its_evidence() throws IOException {
        assertThat(announced(new AlertRaised(SCOPE, evidence(Severity.HIGH, 50), END)))
                .isEqualTo(sample("alert.raised.v1"));
    }

    @Test
    void an_escalated_alert_is_announced_the_same_way() throws IOException {
        assertThat(announced(new AlertEscalated(SCOPE, evidence(Severity.CRITICAL, 90), END)))
                .isEqualTo(sample("alert.escalated.v1"));
    }

    @Test
    void a_resolved_alert_is_announced() throws IOException {
        assertThat(announced(new AlertResolved(LATER, null, null, null)))
                .isEqualTo(sample("alert.resolved.v1"));
    }

    @Test
    void an_explained_alert_is_announced_with_its_test_and_its_route() throws IOException {
        AlertEvidence explained = explained(50);
        JsonNode raised = tree(announcement(new AlertRaised(SCOPE, explained, END)).orElseThrow());
        JsonNode resolved =
                tree(announcement(new AlertResolved(LATER, END, SCOPE, explained)).orElseThrow());

        assertThat(raised.path("test").asText()).isEqualTo("NB_TAIL");
        assertThat(raised.path("pValue").asDouble()).isEqualTo(1e-8);
        assertThat(raised.path("authors").asLong()).isEqualTo(48);
        assertThat(raised.path("formulaVersion").asInt()).isEqualTo(2);
        assertThat(raised.path("route").path(0).asText()).isEqualTo("CRISIS_LEAD");
        assertThat(raised.path("notifyAt").asText()).isEqualTo(LATER.toString());
        assertThat(schema("alert.raised.v1").validate(raised)).isEmpty();
        assertThat(resolved.path("quietSince").asText()).isEqualTo(END.toString());
        assertThat(resolved.path("pValue").asDouble()).isEqualTo(1e-8);
        assertThat(schema("alert.resolved.v1").validate(resolved)).isEmpty();
    }

    @Test
    void a_source_that_is_not_heard_any_more_is_announced() throws IOException {
        SourceEvent stalled = new SourceStalled(SourceKind.FEED, START, END);
        SourceEvent halted = new SourceHalted(SourceKind.FEED, HaltReason.GONE, END);
        assertThat(tree(announcement(stalled).orElseThrow()))
                .isEqualTo(sample("source.stalled.v1"));
        JsonNode told = tree(announcement(halted).orElseThrow());
        assertThat(told.path("haltReason").asText()).isEqualTo("GONE");
        assertThat(schema("source.stalled.v1").validate(told)).isEmpty();
        assertThat(announcement(new SourceRecovered(END))).isEmpty();
    }

    @Test
    void a_critical_alert_is_announced_whatever_the_mood() throws IOException {
        AlertEvidence critical = evidence(Severity.CRITICAL, 0);
        for (AlertEvent event :
                List.of(
                        new AlertRaised(SCOPE, critical, END),
                        new AlertEscalated(SCOPE, critical, END))) {
            Announcement told = announcement(event).orElseThrow();
            assertThat(told.type())
                    .isEqualTo(
                            event instanceof AlertRaised
                                    ? "alert.raised.v2"
                                    : "alert.escalated.v2");
            assertThat(tree(told)).isEqualTo(sample(told.type()));
        }
    }

    @Test
    void the_first_recount_that_concerns_others_is_announced_as_raised() throws IOException {
        AlertRecounted first = new AlertRecounted(evidence(Severity.HIGH, 50), END, SCOPE);
        assertThat(announcement(first).orElseThrow().type()).isEqualTo("alert.raised.v1");
        assertThat(announced(first)).isEqualTo(sample("alert.raised.v1"));
    }

    @Test
    void a_milder_alert_without_a_negative_mention_stays_internal() {
        assertThat(announcement(new AlertRaised(SCOPE, explained(0), END))).isEmpty();
        assertThat(announcement(new AlertSnoozed(LATER, END))).isEmpty();
        assertThat(announcement(new AlertWoken(LATER))).isEmpty();
    }

    @Test
    void internal_events_are_not_announced() {
        assertThat(announcement(new AlertAcknowledged(END))).isEmpty();
        assertThat(announcement(new AlertRecounted(evidence(Severity.HIGH, 51), END, null)))
                .isEmpty();
        assertThat(announcement(new ImportRejected(Why.EMPTY, "the file is empty", END))).isEmpty();
    }

    @Test
    void a_completed_import_is_announced_by_its_counts() throws IOException {
        ImportOutcome outcome = new ImportOutcome(210, 8, 6, 1, START, END);
        Announcement announcement = announcement(new ImportCompleted(outcome, END)).orElseThrow();
        assertThat(announcement.type()).isEqualTo("import.completed.v1");
        assertThat(tree(announcement)).isEqualTo(sample("import.completed.v1"));
    }

    @Test
    void an_escalated_mention_is_announced_without_its_text() throws IOException {
        MentionEscalated escalated =
                new MentionEscalated(
                        List.of(new MonitorScope(id(2), "melati-kemang")),
                        WorkState.ASSIGNED,
                        START,
                        END,
                        null,
                        LATER);
        Announcement announcement = announcement(escalated).orElseThrow();
        assertThat(announcement.type()).isEqualTo("mention.escalated.v1");
        assertThat(tree(announcement)).isEqualTo(sample("mention.escalated.v1"));
        assertThat(announcement(new MentionResolved(END))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alert.raised.v1",
                "alert.escalated.v1",
                "alert.raised.v2",
                "alert.escalated.v2",
                "alert.resolved.v1",
                "import.completed.v1",
                "mention.escalated.v1"
            })
    void the_schema_describes_the_sample_requires_every_field_and_allows_more(String type)
            throws IOException {
        ObjectNode sample = sample(type);
        assertThat(schema(type).validate(sample)).isEmpty();
        for (String field : sample.propertyStream().map(each -> each.getKey()).toList()) {
            assertThat(schema(type).validate(sample.deepCopy().without(field))).isNotEmpty();
        }
        assertThat(schema(type).validate(sample.deepCopy().put("later", true))).isEmpty();
    }

    private static AlertEvidence explained(long negative) {
        AlertEvidence plain = evidence(Severity.HIGH, negative);
        return new AlertEvidence(
                plain.severity(),
                plain.windowStart(),
                plain.windowEnd(),
                plain.mentions(),
                plain.negative(),
                48,
                plain.baseline(),
                plain.minimum(),
                plain.threshold(),
                plain.reachSocial(),
                plain.reachNonSocial(),
                plain.netSentiment(),
                plain.sampleMentionIds(),
                null,
                2,
                new AlertExplanation(
                        3,
                        Metric.NEGATIVE_MENTIONS,
                        TestKind.NB_TAIL,
                        Duration.ofHours(4),
                        END,
                        50,
                        50,
                        0.5,
                        0.1,
                        1e-8,
                        false,
                        0.04,
                        48L,
                        new AlertExplanation.Moods(0, 20, 50, 0),
                        Map.of("x", 50L),
                        0,
                        List.of(),
                        List.of(Recipient.CRISIS_LEAD),
                        LATER));
    }

    private static JsonNode announced(AlertEvent event) throws IOException {
        return tree(announcement(event).orElseThrow());
    }

    private static Optional<Announcement> announcement(AlertEvent event) {
        return new AlertAnnouncements().announcement(recorded(event));
    }

    private static Optional<Announcement> announcement(SourceEvent event) {
        return new SourceAnnouncements().announcement(recorded(event));
    }

    private static Optional<Announcement> announcement(ImportEvent event) {
        return new ImportAnnouncements().announcement(recorded(event));
    }

    private static Optional<Announcement> announcement(MentionEvent event) {
        return new MentionAnnouncements().announcement(recorded(event));
    }

    /// Serialised and parsed again, because a tree of the record itself would distinguish int from
    /// long.
    private static JsonNode tree(Announcement announcement) throws IOException {
        return TolerantJson.mapper()
                .readTree(TolerantJson.mapper().writeValueAsBytes(announcement.data()));
    }

    private static AlertEvidence evidence(Severity severity, long negative) {
        return new AlertEvidence(
                severity,
                START,
                END,
                negative + 20,
                negative,
                negative - 2,
                0.25,
                20,
                20,
                600_000,
                2_100_000,
                negative == 0 ? null : -0.9,
                List.of(id(3), id(4)),
                null,
                2,
                null);
    }

    private static UUID id(int number) {
        return UUID.fromString("0198c0de-0000-7000-8000-00000000000" + number);
    }

    private static <E> Recorded<E> recorded(E event) {
        return new Recorded<>(
                new StreamId("alert", id(9)),
                new Version(1),
                Position.START,
                id(8),
                END,
                new EventMetadata(new Tenant("klinik-melati"), "analyst", id(7), null, null),
                event);
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
