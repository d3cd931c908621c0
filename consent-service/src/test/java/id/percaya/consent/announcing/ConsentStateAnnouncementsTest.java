package id.percaya.consent.announcing;

import static id.percaya.consent.agreement.consent.ConsentFixtures.JUNE;
import static id.percaya.consent.agreement.consent.ConsentFixtures.SUBJECT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import id.percaya.consent.Asset;
import id.percaya.consent.Channel;
import id.percaya.consent.Grant;
import id.percaya.consent.Identifiability;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentEnteredInError;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentErased;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentExpired;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentOffered;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRefused;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestricted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestrictionLifted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentSuperseded;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentVoided;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.consent.agreement.consent.ConsentFixtures;
import id.percaya.consent.agreement.consent.ConsentId;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConsentStateAnnouncementsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/announcements");
    private static final Path SCHEMA = Path.of("src/main/resources/schemas/consent.state.v1.json");
    private static final Grant MASKED =
            new Grant(
                    Purpose.MARKETING,
                    Channel.INSTAGRAM,
                    Medium.PHOTO,
                    Identifiability.MASKED,
                    List.of(
                            new Asset(
                                    UUID.fromString("0198c0de-0000-7000-8000-00000000a001"),
                                    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")),
                    "ID",
                    Instant.parse("2026-05-01T02:00:00Z"),
                    Instant.parse("2027-05-01T00:00:00Z"));

    @Test
    void the_grants_are_announced_with_every_limit() throws IOException {
        assertAnnounced(new ConsentRestricted(SUBJECT, List.of(MASKED), JUNE), "consent.state.v1");
    }

    @Test
    void an_ended_consent_is_announced_without_grants() throws IOException {
        assertAnnounced(new ConsentWithdrawn(SUBJECT, null, null, JUNE), "consent.state.v1-ended");
    }

    static Stream<Arguments> states() {
        return Stream.of(
                Arguments.of("GIVEN", ConsentFixtures.given(ConsentFixtures.PHOTO), 1),
                Arguments.of(
                        "GIVEN",
                        new ConsentRestrictionLifted(SUBJECT, List.of(MASKED), List.of(), JUNE),
                        1),
                Arguments.of("RESTRICTED", new ConsentRestricted(SUBJECT, List.of(), JUNE), 0),
                Arguments.of("EXPIRED", new ConsentExpired(SUBJECT, JUNE), 0),
                Arguments.of("SUPERSEDED", new ConsentSuperseded(SUBJECT, SUBJECT, JUNE), 0),
                Arguments.of("VOID", new ConsentVoided(SUBJECT, List.of(), JUNE), 0),
                Arguments.of("ENTERED_IN_ERROR", new ConsentEnteredInError(SUBJECT, JUNE), 0),
                Arguments.of("ERASED", new ConsentErased(SUBJECT, JUNE), 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void every_change_says_what_it_is_now(String state, ConsentEvent event, int grants)
            throws IOException {
        JsonNode told = data(announced(event).orElseThrow());

        assertThat(told.path("state").asText()).isEqualTo(state);
        assertThat(told.path("grants")).hasSize(grants);
        assertThat(schema().validate(told)).isEmpty();
    }

    @Test
    void a_consent_that_was_never_given_is_not_announced() {
        assertThat(announced(new ConsentOffered(SUBJECT, JUNE))).isEmpty();
        assertThat(announced(new ConsentRefused(SUBJECT, JUNE))).isEmpty();
        assertThat(announced(ConsentFixtures.drafted())).isEmpty();
    }

    private static void assertAnnounced(ConsentEvent event, String sample) throws IOException {
        JsonNode expected =
                TolerantJson.mapper().readTree(Files.readString(GOLDEN.resolve(sample + ".json")));
        assertThat(data(announced(event).orElseThrow())).isEqualTo(expected);
        assertThat(schema().validate(expected)).isEmpty();
    }

    private static JsonNode data(Announcement announcement) {
        assertThat(announcement.type()).isEqualTo("consent.state.v1");
        return TolerantJson.mapper().valueToTree(announcement.data());
    }

    private static Optional<Announcement> announced(ConsentEvent event) {
        return new ConsentStateAnnouncements()
                .state(
                        new Recorded<>(
                                new ConsentId(new UUID(0, 1)).stream(),
                                new Version(3),
                                Position.START,
                                new UUID(0, 2),
                                JUNE,
                                new EventMetadata(
                                        new Tenant("klinik-melati"),
                                        "officer",
                                        new UUID(0, 3),
                                        null,
                                        null),
                                event));
    }

    private static JsonSchema schema() throws IOException {
        SchemaValidatorsConfig formats =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(SCHEMA), formats);
    }
}
