package id.percaya.consent.announcing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import id.percaya.consent.Asset;
import id.percaya.consent.Channel;
import id.percaya.consent.Grant;
import id.percaya.consent.Identifiability;
import id.percaya.consent.Medium;
import id.percaya.consent.Method;
import id.percaya.consent.Money;
import id.percaya.consent.Purpose;
import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentDrafted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentEnteredInError;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentErased;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentExpired;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentOffered;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRefused;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestricted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestrictionLifted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentSuperseded;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentVoided;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.consent.agreement.consent.ConsentEvidence;
import id.percaya.consent.agreement.consent.ConsentId;
import id.percaya.consent.agreement.consent.Signer;
import id.percaya.consent.agreement.consent.Terms;
import id.percaya.consent.agreement.consent.VoidReason;
import id.percaya.consent.agreement.consent.Withdrawer;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Position;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.testing.GoldenLock;
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
import org.junit.jupiter.params.provider.MethodSource;

class ConsentAnnouncementsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/announcements");
    private static final Path SCHEMAS = Path.of("src/main/resources/schemas");

    private static final UUID SUBJECT = UUID.fromString("0198c0de-0000-7000-8000-000000000001");
    private static final Instant SIGNED = Instant.parse("2026-05-01T02:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final UUID NEWER = UUID.fromString("0198c0de-0000-7000-8000-000000000002");
    private static final String HASH =
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final Instant END = Instant.parse("2027-05-01T00:00:00Z");
    private static final Grant MASKED =
            new Grant(
                    Purpose.MARKETING,
                    Channel.INSTAGRAM,
                    Medium.PHOTO,
                    Identifiability.MASKED,
                    List.of(
                            new Asset(
                                    UUID.fromString("0198c0de-0000-7000-8000-00000000a001"), HASH)),
                    "ID",
                    SIGNED,
                    END);

    @Test
    void a_sample_is_never_edited() {
        GoldenLock.check(GOLDEN);
    }

    @Test
    void a_consent_given_is_announced_without_its_evidence() throws IOException {
        Terms terms = new Terms(new UUID(0, 7), "id", List.of(MASKED), new Money("1", "IDR"));
        ConsentEvidence paper = new ConsentEvidence(new UUID(0, 8), HASH, Method.WRITTEN);

        assertAnnounced(
                new ConsentGiven(
                        SUBJECT, terms, List.of(paper), Signer.subject(), null, SIGNED, SIGNED),
                "consent.given.v1-limited");
    }

    @Test
    void a_restriction_is_announced_with_all_its_grants() throws IOException {
        assertAnnounced(
                new ConsentRestricted(SUBJECT, List.of(MASKED), JUNE), "consent.restricted.v1");
    }

    @Test
    void a_lifted_restriction_is_announced_with_the_present_grants() throws IOException {
        assertAnnounced(
                new ConsentRestrictionLifted(SUBJECT, List.of(MASKED), List.of(), JUNE),
                "consent.restricted.v1");
    }

    @Test
    void a_withdrawal_is_announced_without_withdrawer_and_channel() throws IOException {
        assertAnnounced(
                new ConsentWithdrawn(SUBJECT, Withdrawer.GUARDIAN, "by phone", JUNE),
                "consent.withdrawn.v1");
    }

    @Test
    void every_other_end_is_announced() throws IOException {
        assertAnnounced(new ConsentRefused(SUBJECT, JUNE), "consent.refused.v1");
        assertAnnounced(new ConsentExpired(SUBJECT, END), "consent.expired.v1");
        assertAnnounced(new ConsentSuperseded(SUBJECT, NEWER, JUNE), "consent.superseded.v1");
        assertAnnounced(
                new ConsentVoided(SUBJECT, List.of(VoidReason.NO_CAPACITY), JUNE),
                "consent.voided.v1");
        assertAnnounced(new ConsentEnteredInError(SUBJECT, JUNE), "consent.voided.v1");
        assertAnnounced(new ConsentErased(SUBJECT, JUNE), "consent.erased.v1");
    }

    @Test
    void drafts_and_offers_are_not_announced() {
        Terms terms = new Terms(new UUID(0, 7), "id", List.of(MASKED), null);

        assertThat(announced(new ConsentDrafted(SUBJECT, terms, null, SIGNED, SIGNED))).isEmpty();
        assertThat(announced(new ConsentOffered(SUBJECT, SIGNED))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_schema_describes_the_sample(String type) throws IOException {
        assertThat(schema(type).validate(sample(type))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_schema_requires_every_field_and_allows_more(String type) throws IOException {
        ObjectNode sample = sample(type);
        for (String field : sample.propertyStream().map(each -> each.getKey()).toList()) {
            assertThat(schema(type).validate(sample.deepCopy().without(field))).isNotEmpty();
        }
        assertThat(schema(type).validate(sample.deepCopy().put("later", true))).isEmpty();
    }

    /// Samples from before a field was added must match the schema, too.
    @Test
    void the_schema_describes_older_samples() throws IOException {
        assertThat(schema("consent.given.v1").validate(sample("consent.given.v1"))).isEmpty();
    }

    static Stream<String> types() {
        return Stream.of(
                "consent.given.v1-limited",
                "consent.restricted.v1",
                "consent.refused.v1",
                "consent.withdrawn.v1",
                "consent.expired.v1",
                "consent.superseded.v1",
                "consent.voided.v1",
                "consent.erased.v1");
    }

    private static Optional<Announcement> announced(ConsentEvent event) {
        return new ConsentAnnouncements().announcement(recorded(event));
    }

    private static void assertAnnounced(ConsentEvent event, String type) throws IOException {
        Announcement announcement = announced(event).orElseThrow();

        assertThat(announcement.type()).isEqualTo(named(type));
        assertThat(TolerantJson.mapper().<JsonNode>valueToTree(announcement.data()))
                .isEqualTo(sample(type));
    }

    private static Recorded<ConsentEvent> recorded(ConsentEvent event) {
        return new Recorded<>(
                new ConsentId(new UUID(0, 1)).stream(),
                new Version(1),
                Position.START,
                new UUID(0, 2),
                JUNE,
                new EventMetadata(
                        new Tenant("klinik-melati"), "officer", new UUID(0, 3), null, null),
                event);
    }

    /// The type `consent.given.v1` of the sample `consent.given.v1-limited`.
    private static String named(String sample) {
        return sample.split("-", 2)[0];
    }

    private static ObjectNode sample(String type) throws IOException {
        return (ObjectNode)
                TolerantJson.mapper().readTree(Files.readString(GOLDEN.resolve(type + ".json")));
    }

    private static JsonSchema schema(String type) throws IOException {
        SchemaValidatorsConfig formats =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(SCHEMAS.resolve(named(type) + ".json")), formats);
    }
}
