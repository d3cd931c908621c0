package id.percaya.campaign.announcing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import id.percaya.campaign.Channel;
import id.percaya.campaign.HaltReference;
import id.percaya.campaign.Kind;
import id.percaya.campaign.RegulatoryClass;
import id.percaya.campaign.Scope;
import id.percaya.campaign.permission.halt.Exemptions;
import id.percaya.campaign.permission.halt.HaltCause;
import id.percaya.campaign.permission.halt.HaltEvent.HaltImposed;
import id.percaya.campaign.permission.halt.HaltEvent.HaltLifted;
import id.percaya.campaign.planning.campaign.CampaignEvent;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignActivated;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignApproved;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignCompleted;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignPaused;
import id.percaya.campaign.planning.campaign.Plans;
import id.percaya.campaign.planning.content.ContentEvent.ContentApproved;
import id.percaya.campaign.publishing.gate.HoldReason;
import id.percaya.campaign.publishing.publication.PublicationEvent;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationFailed;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationHeld;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationMissed;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationPublished;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationReleased;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationRetracted;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationScheduled;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationUnconfirmed;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublishedDespiteStop;
import id.percaya.campaign.publishing.publication.PublicationEvent.RetractionFailed;
import id.percaya.campaign.publishing.publication.PublicationEvent.StopAsked;
import id.percaya.campaign.publishing.publication.PublicationFixtures;
import id.percaya.campaign.publishing.publication.StopRecipients;
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
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnnouncementsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/announcements");
    private static final Path SCHEMAS = Path.of("src/main/resources/schemas");
    private static final Instant NOON = PublicationFixtures.NOON;
    private static final String KEMANG = "melati-kemang";
    private static final RegulatoryClass RECOVERY = RegulatoryClass.RECOVERY;
    private static final UUID CAMPAIGN = UUID.fromString("0198c0de-0000-7000-8000-0000000000c2");
    private static final Scope SCOPE = new Scope(KEMANG, "liposuction", "dr-r", "safety");
    private static final CampaignAnnouncements CAMPAIGNS = new CampaignAnnouncements();
    private static final PublicationAnnouncements PUBLICATIONS = new PublicationAnnouncements();
    private static final HaltAnnouncements HALTS = new HaltAnnouncements();

    @Test
    void a_sample_is_never_edited() {
        GoldenLock.check(GOLDEN);
    }

    static Stream<Arguments> announcements() {
        return Stream.concat(aroundPublications(), publications());
    }

    private static Stream<Arguments> aroundPublications() {
        return Stream.of(
                told(
                        CAMPAIGNS,
                        new CampaignApproved(KEMANG, RECOVERY, "budi"),
                        "campaign.approved.v1"),
                told(CAMPAIGNS, new CampaignActivated(KEMANG, RECOVERY), "campaign.activated.v1"),
                told(CAMPAIGNS, new CampaignPaused(KEMANG, RECOVERY), "campaign.paused.v1"),
                told(CAMPAIGNS, new CampaignCompleted(KEMANG, RECOVERY), "campaign.completed.v1"),
                told(
                        new ContentAnnouncements(),
                        new ContentApproved(CAMPAIGN, PublicationFixtures.SHA),
                        "content.approved.v1"),
                told(
                        HALTS,
                        new HaltImposed(
                                SCOPE,
                                HaltCause.CRISIS_DECLARED,
                                Plans.CRISIS,
                                "rahasia",
                                NOON,
                                null),
                        "halt.imposed.v1"),
                told(
                        HALTS,
                        new HaltLifted(SCOPE, HaltCause.CRISIS_DECLARED, Plans.CRISIS, NOON),
                        "halt.lifted.v1"));
    }

    private static Stream<Arguments> publications() {
        return Stream.of(
                told(
                        PUBLICATIONS,
                        new PublicationScheduled(
                                PublicationFixtures.STORY, PublicationFixtures.WINDOW, null),
                        "publication.scheduled.v1"),
                told(
                        PUBLICATIONS,
                        new PublicationHeld(
                                PublicationFixtures.STORY,
                                Set.of(HoldReason.HALTED, HoldReason.CONSENT_NOT_PERMITTED),
                                Set.of(new HaltReference(new UUID(7, 7), Plans.CRISIS)),
                                NOON),
                        "publication.held.v1"),
                told(
                        PUBLICATIONS,
                        new PublicationReleased(
                                PublicationFixtures.STORY, PublicationFixtures.WINDOW, NOON),
                        "publication.released.v1"),
                told(
                        PUBLICATIONS,
                        new PublicationPublished(
                                PublicationFixtures.STATEMENT,
                                List.of(),
                                URI.create("https://x.example/1"),
                                NOON),
                        "publication.published.v1"),
                told(
                        PUBLICATIONS,
                        new StopAsked(
                                PublicationFixtures.STORY,
                                PublicationFixtures.RELIED,
                                Set.of(HoldReason.HALTED, HoldReason.CONSENT_NOT_PERMITTED),
                                Set.of(new HaltReference(new UUID(7, 7), Plans.CRISIS)),
                                StopRecipients.with("sari"),
                                NOON),
                        "publication.stop-asked.v1"),
                told(
                        PUBLICATIONS,
                        new PublishedDespiteStop(
                                PublicationFixtures.STORY,
                                PublicationFixtures.RELIED,
                                Set.of(HoldReason.HALTED, HoldReason.CONSENT_NOT_PERMITTED),
                                Set.of(new HaltReference(new UUID(7, 7), Plans.CRISIS)),
                                URI.create("https://instagram.com/p/1"),
                                NOON,
                                NOON.plusSeconds(60)),
                        "publication.published-despite-stop.v1"),
                told(
                        PUBLICATIONS,
                        new PublicationUnconfirmed(
                                PublicationFixtures.STORY, List.of(), "no answer in time", NOON),
                        "publication.unconfirmed.v1"),
                told(
                        PUBLICATIONS,
                        new PublicationFailed(
                                PublicationFixtures.STORY, false, "answered 422", NOON),
                        "publication.failed.v1"),
                told(
                        PUBLICATIONS,
                        new PublicationMissed(
                                PublicationFixtures.STORY, Duration.ofMinutes(16), NOON),
                        "publication.missed.v1"),
                told(
                        PUBLICATIONS,
                        new PublicationRetracted(PublicationFixtures.STORY, List.of(), NOON),
                        "publication.retracted.v1"),
                told(
                        PUBLICATIONS,
                        new RetractionFailed("503", NOON),
                        "publication.retraction-failed.v1"));
    }

    /// These samples name consents; older samples of the same types stay beside them.
    private static Stream<Arguments> consented() {
        return Stream.of(
                Arguments.of(
                        "publication.published.v1",
                        new PublicationPublished(
                                PublicationFixtures.STORY,
                                PublicationFixtures.RELIED,
                                URI.create("https://instagram.example/p/1"),
                                NOON)),
                Arguments.of(
                        "publication.unconfirmed.v1",
                        new PublicationUnconfirmed(
                                PublicationFixtures.STORY,
                                PublicationFixtures.RELIED,
                                "no answer in time",
                                NOON)),
                Arguments.of(
                        "publication.retracted.v1",
                        new PublicationRetracted(
                                PublicationFixtures.STORY, PublicationFixtures.RELIED, NOON)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("consented")
    void an_announcement_about_a_person_names_the_consents(String type, PublicationEvent event)
            throws IOException {
        ObjectNode sample = sample(type + "-consented");
        Announcement announcement = PUBLICATIONS.announcement(recorded(event)).orElseThrow();
        assertThat(TolerantJson.mapper().<JsonNode>valueToTree(announcement.data()))
                .isEqualTo(sample);
        assertThat(schema(type).validate(sample)).isEmpty();
    }

    /// Beside the sample of an earlier release, which names neither.
    @Test
    void a_halt_of_a_campaign_names_it_with_its_exemptions() throws IOException {
        HaltImposed imposed =
                new HaltImposed(
                        new Scope(null, null, null, null, CAMPAIGN, Channel.X),
                        HaltCause.DECISION,
                        null,
                        "rahasia",
                        NOON,
                        new Exemptions(Set.of(CAMPAIGN), Set.of(Kind.ARTICLE)));
        ObjectNode sample = sample("halt.imposed.v1-of-a-campaign");
        Announcement announcement = HALTS.announcement(recorded(imposed)).orElseThrow();
        assertThat(TolerantJson.mapper().<JsonNode>valueToTree(announcement.data()))
                .isEqualTo(sample);
        assertThat(schema("halt.imposed.v1").validate(sample)).isEmpty();
    }

    private static <E> Arguments told(Announces<E> announces, E event, String type) {
        return Arguments.of(type, announces.announcement(recorded(event)).orElseThrow());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("announcements")
    void the_announcement_equals_its_sample(String type, Announcement announcement)
            throws IOException {
        assertThat(announcement.type()).isEqualTo(type);
        assertThat(TolerantJson.mapper().<JsonNode>valueToTree(announcement.data()))
                .isEqualTo(sample(type));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("announcements")
    void the_schema_describes_the_sample_and_allows_more(String type, Announcement announcement)
            throws IOException {
        assertThat(schema(type).validate(sample(type))).isEmpty();
        assertThat(schema(type).validate(sample(type).put("later", true))).isEmpty();
        assertThat(schema(type).validate(TolerantJson.mapper().createObjectNode())).isNotEmpty();
        assertThat(schema(type).getSchemaNode().path("properties").fieldNames())
                .toIterable()
                .containsAll(
                        sample(type).properties().stream().map(each -> each.getKey()).toList());
    }

    @Test
    void a_draft_is_not_announced() {
        CampaignEvent drafted =
                new CampaignEvent.CampaignDrafted(Plans.of(RECOVERY, Plans.CRISIS), "sari", null);
        assertThat(CAMPAIGNS.announcement(recorded(drafted))).isEmpty();
    }

    private static <E> Recorded<E> recorded(E event) {
        return new Recorded<>(
                new StreamId("any", new UUID(0, 1)),
                new Version(1),
                Position.START,
                new UUID(0, 2),
                NOON,
                new EventMetadata(new Tenant("klinik-melati"), "sari", new UUID(0, 3), null, null),
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
