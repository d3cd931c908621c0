package id.percaya.consent.announcing;

import static id.percaya.consent.use.placement.UseFixtures.CONSENT;
import static id.percaya.consent.use.placement.UseFixtures.DUE;
import static id.percaya.consent.use.placement.UseFixtures.JUNE;
import static id.percaya.consent.use.placement.UseFixtures.SUBJECT;
import static id.percaya.consent.use.placement.UseFixtures.USE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import id.percaya.consent.Channel;
import id.percaya.consent.use.placement.IrrecoverableReason;
import id.percaya.consent.use.placement.PlacementEvent;
import id.percaya.consent.use.placement.PlacementEvent.PlacementDeclaredIrrecoverable;
import id.percaya.consent.use.placement.PlacementEvent.PlacementRecorded;
import id.percaya.consent.use.placement.PlacementEvent.TakedownAcknowledged;
import id.percaya.consent.use.placement.PlacementEvent.TakedownBecameOverdue;
import id.percaya.consent.use.placement.PlacementEvent.TakedownFailed;
import id.percaya.consent.use.placement.PlacementEvent.TakedownOrdered;
import id.percaya.consent.use.placement.PlacementId;
import id.percaya.consent.use.placement.TakedownCause;
import id.percaya.consent.use.placement.TakedownOrder;
import id.percaya.consent.use.placement.UseFixtures;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Position;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.messaging.sending.Announcement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlacementAnnouncementsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/announcements");
    private static final Path SCHEMAS = Path.of("src/main/resources/schemas");
    private static final UUID PLACEMENT = UUID.fromString("0198c0de-0000-7000-8000-0000000000b1");
    private static final String ORDERED = "placement.takedown-ordered.v1";

    static Stream<Arguments> announcements() {
        TakedownOrder order = UseFixtures.order(CONSENT);
        TakedownOrder expired = new TakedownOrder(CONSENT, SUBJECT, TakedownCause.EXPIRED, DUE);
        return Stream.of(
                Arguments.of(
                        ORDERED,
                        ORDERED,
                        new TakedownOrdered(order, Channel.INSTAGRAM, JUNE.plusMillis(250))),
                Arguments.of(
                        ORDERED,
                        ORDERED + "-elsewhere",
                        new TakedownOrdered(expired, null, JUNE.plusMillis(250))),
                Arguments.of(
                        "placement.takedown-overdue.v1",
                        "placement.takedown-overdue.v1",
                        new TakedownBecameOverdue(order, Channel.INSTAGRAM, DUE)),
                Arguments.of(
                        "placement.takedown-acknowledged.v1",
                        "placement.takedown-acknowledged.v1",
                        new TakedownAcknowledged(
                                List.of(CONSENT), Channel.INSTAGRAM, JUNE.plusSeconds(86_400))));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("announcements")
    void what_is_told_is_the_sample(String type, String sample, PlacementEvent event)
            throws IOException {
        Announcement announcement = announced(event).findFirst().orElseThrow();

        assertThat(announcement.type()).isEqualTo(type);
        assertThat(TolerantJson.mapper().<JsonNode>valueToTree(announcement.data()))
                .isEqualTo(sample(sample));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("announcements")
    void the_schema_describes_the_sample_and_allows_more(
            String type, String sample, PlacementEvent event) throws IOException {
        assertThat(schema(type).validate(sample(sample))).as(event.toString()).isEmpty();
        assertThat(schema(type).validate(sample(sample).put("later", true))).isEmpty();
        assertThat(schema(type).validate(TolerantJson.mapper().createObjectNode())).isNotEmpty();
    }

    @Test
    void recordings_and_failures_are_not_announced() {
        assertThat(
                        Stream.of(
                                        new PlacementRecorded(USE, JUNE),
                                        new TakedownFailed("rahasia", JUNE),
                                        new PlacementDeclaredIrrecoverable(
                                                IrrecoverableReason.PRINTED, List.of(), JUNE))
                                .flatMap(PlacementAnnouncementsTest::announced))
                .isEmpty();
    }

    private static Stream<Announcement> announced(PlacementEvent event) {
        Recorded<PlacementEvent> recorded =
                new Recorded<>(
                        new PlacementId(PLACEMENT).stream(),
                        new Version(2),
                        Position.START,
                        new UUID(0, 2),
                        JUNE,
                        new EventMetadata(
                                new Tenant("klinik-melati"), "x", new UUID(0, 3), null, null),
                        event);
        return new PlacementAnnouncements().announcement(recorded).stream();
    }

    private static ObjectNode sample(String name) throws IOException {
        return (ObjectNode)
                TolerantJson.mapper().readTree(Files.readString(GOLDEN.resolve(name + ".json")));
    }

    private static JsonSchema schema(String type) throws IOException {
        SchemaValidatorsConfig formats =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(SCHEMAS.resolve(type + ".json")), formats);
    }
}
