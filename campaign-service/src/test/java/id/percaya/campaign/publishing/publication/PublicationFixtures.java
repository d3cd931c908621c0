package id.percaya.campaign.publishing.publication;

import id.percaya.campaign.Channel;
import id.percaya.campaign.ContentTags;
import id.percaya.campaign.ContentVersion;
import id.percaya.campaign.Grant;
import id.percaya.campaign.Identifiability;
import id.percaya.campaign.Kind;
import id.percaya.campaign.Medium;
import id.percaya.campaign.Purpose;
import id.percaya.campaign.Subject;
import id.percaya.campaign.permission.consentstatus.ConsentPermission;
import id.percaya.campaign.planning.campaign.Plans;
import id.percaya.campaign.planning.content.Manuscripts;
import id.percaya.campaign.publishing.gate.CampaignFacts;
import id.percaya.campaign.publishing.gate.ConsentReference;
import id.percaya.campaign.publishing.gate.PublicationFacts;
import id.percaya.campaign.publishing.gate.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Publications for tests: a patient's photo on Instagram, due at noon.
public final class PublicationFixtures {

    public static final Instant NOON = Instant.parse("2027-05-01T12:00:00Z");
    public static final Window WINDOW = new Window(NOON, Duration.ofMinutes(15));
    public static final String SHA = "5f".repeat(32);
    public static final UUID CONSENT = UUID.fromString("0198c0de-0000-7000-8000-0000000000e1");
    public static final List<ConsentReference> RELIED = List.of(new ConsentReference(CONSENT, 3));
    public static final Subject RANI = new Subject(Manuscripts.RANI, Set.of(Medium.PHOTO), null);
    public static final ContentTags ABOUT =
            new ContentTags(
                    "melati-kemang", Set.of("liposuction"), Set.of("dr-r"), Set.of("safety"));
    public static final PublicationTarget STORY =
            booking(piece(List.of(RANI), Purpose.MARKETING, Kind.SHORT_VIDEO, null));
    public static final PublicationTarget STATEMENT =
            booking(
                    piece(
                            List.of(),
                            null,
                            Kind.STATEMENT,
                            new ContentVersion.Statement(
                                    UUID.fromString("0198c0de-0000-7000-8000-0000000000d1"),
                                    Plans.CRISIS)));
    public static final Grant GRANT =
            new Grant(
                    Purpose.MARKETING,
                    Channel.INSTAGRAM,
                    Medium.PHOTO,
                    Identifiability.IDENTIFIABLE,
                    Set.of(),
                    Grant.WORLD,
                    NOON.minus(Duration.ofDays(1)),
                    NOON.plus(Duration.ofDays(1)));

    public static final CampaignFacts RUNNING =
            new CampaignFacts(
                    true,
                    3,
                    Set.of(),
                    NOON.minus(Duration.ofDays(1)),
                    NOON.plus(Duration.ofDays(1)));

    /// Facts that let the story pass.
    public static final PublicationFacts CLEAR =
            new PublicationFacts(
                    SHA,
                    RUNNING,
                    true,
                    List.of(),
                    List.of(new ConsentPermission(CONSENT, 3, RANI.subjectId(), GRANT)),
                    NOON.minusSeconds(1),
                    false);

    private PublicationFixtures() {}

    private static PublicationTarget booking(ContentVersion content) {
        return PublicationTarget.of(
                content,
                UUID.fromString("0198c0de-0000-7000-8000-0000000000b1"),
                Channel.INSTAGRAM);
    }

    private static ContentVersion piece(
            List<Subject> subjects,
            @Nullable Purpose purpose,
            Kind kind,
            ContentVersion.@Nullable Statement statement) {
        return new ContentVersion(
                UUID.fromString("0198c0de-0000-7000-8000-0000000000f1"),
                SHA,
                statement == null ? UUID.fromString("0198c0de-0000-7000-8000-0000000000c2") : null,
                kind,
                ABOUT,
                subjects,
                purpose,
                statement);
    }
}
