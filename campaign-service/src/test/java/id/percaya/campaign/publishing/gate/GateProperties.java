package id.percaya.campaign.publishing.gate;

import static id.percaya.campaign.publishing.publication.PublicationFixtures.ABOUT;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.CLEAR;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.CONSENT;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.GRANT;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.NOON;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.RANI;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.RUNNING;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.SHA;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.STATEMENT;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.STORY;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.WINDOW;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.Channel;
import id.percaya.campaign.ContentVersion;
import id.percaya.campaign.Grant;
import id.percaya.campaign.HaltReference;
import id.percaya.campaign.Identifiability;
import id.percaya.campaign.Medium;
import id.percaya.campaign.Purpose;
import id.percaya.campaign.Scope;
import id.percaya.campaign.Subject;
import id.percaya.campaign.permission.consentstatus.ConsentPermission;
import id.percaya.campaign.permission.halt.HaltInForce;
import id.percaya.campaign.publishing.gate.Judgement.NotYetDue;
import id.percaya.campaign.publishing.gate.Judgement.Objected;
import id.percaya.campaign.publishing.gate.Judgement.Passed;
import id.percaya.campaign.publishing.gate.Judgement.TooLate;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/// Holds for any facts. The properties state the rules in another way than the gate does.
class GateProperties {

    private static final HaltReference HALT = new HaltReference(new UUID(7, 7), null);

    @Property
    void nothing_passes_before_it_is_due_or_after_its_grace(
            @ForAll("conditions") PublicationFacts facts, @ForAll("instants") Instant at) {
        Judgement judgement = judge(STORY.piece(), facts, at);
        assertThat(judgement instanceof NotYetDue).isEqualTo(at.isBefore(WINDOW.dueAt()));
        assertThat(judgement instanceof TooLate).isEqualTo(at.isAfter(WINDOW.end()));
    }

    @Property
    void nothing_passes_unless_its_exact_version_is_approved_in_an_active_campaign(
            @ForAll("conditions") PublicationFacts facts, @ForAll("instants") Instant at) {
        if (judge(STORY.piece(), facts, at) instanceof Passed(ClaimEvidence evidence)) {
            assertThat(facts.approvedSha256()).isEqualTo(SHA);
            assertThat(evidence.approvedSha256()).isEqualTo(SHA);
            assertThat(facts.campaign().active()).isTrue();
            assertThat(evidence.campaignPlanVersion()).isEqualTo(facts.campaign().planVersion());
            assertThat(List.of(facts.campaign().begins(), at, facts.campaign().ends())).isSorted();
            assertThat(at).isNotEqualTo(facts.campaign().ends());
            assertThat(facts.accountOpen()).isTrue();
        }
    }

    @Property
    void nothing_passes_that_its_channel_would_have_to_cut(
            @ForAll("conditions") PublicationFacts facts, @ForAll("instants") Instant at) {
        if (judge(STORY.piece(), facts, at) instanceof Passed) {
            assertThat(facts.post().tooLong()).isFalse();
        }
    }

    @Property
    void no_campaign_content_passes_a_halt_that_covers_it(
            @ForAll("conditions") PublicationFacts facts, @ForAll("instants") Instant at) {
        if (judge(STORY.piece(), facts, at) instanceof Passed) {
            assertThat(facts.halts())
                    .extracting(HaltInForce::scope)
                    .allMatch(halt ->
                            (differs(halt.facility(), ABOUT.facility())
                                            && !facts.campaign()
                                                    .otherFacilities()
                                                    .contains(halt.facility()))
                                    || differs(halt.procedure(), "liposuction")
                                    || differs(halt.practitioner(), "dr-r")
                                    || differs(halt.topic(), "safety")
                                    || differs(halt.campaign(), STORY.piece().campaignId())
                                    || differs(halt.channel(), Channel.INSTAGRAM));
        }
    }

    @Property
    void nobody_is_shown_without_a_fresh_permission_for_that_use(
            @ForAll("conditions") PublicationFacts facts, @ForAll("instants") Instant at) {
        if (judge(STORY.piece(), facts, at) instanceof Passed(ClaimEvidence evidence)) {
            assertThat(facts.consentsAsOf())
                    .isAfter(at.minusSeconds(5))
                    .isBeforeOrEqualTo(at.plusSeconds(5));
            assertThat(facts.consentEndUnprocessed()).isFalse();
            assertThat(evidence.consents()).hasSize(1);
            assertThat(facts.consents())
                    .filteredOn(p ->
                            evidence.consents()
                                    .contains(new ConsentReference(p.consentId(), p.version())))
                    .anyMatch(p ->
                            p.subjectId().equals(RANI.subjectId())
                                    && p.grant().purpose() == Purpose.MARKETING
                                    && p.grant().channel() == Channel.INSTAGRAM
                                    && p.grant().medium() == Medium.PHOTO
                                    && p.grant().identifiability() == Identifiability.IDENTIFIABLE
                                    && (p.grant().assets().isEmpty()
                                            || p.grant().assets().contains(SHA))
                                    && !p.grant().territory().equals("SG")
                                    && !p.grant().from().isAfter(at)
                                    && p.grant().until().isAfter(at));
        }
    }

    @Example
    void a_person_may_not_be_more_recognisable_than_permitted() {
        Grant masked = limited(Identifiability.MASKED, Set.of());
        assertThat(passes(shown(Identifiability.MASKED), masked)).isTrue();
        assertThat(passes(shown(Identifiability.ANONYMOUS), masked)).isTrue();
        assertThat(passes(shown(Identifiability.IDENTIFIABLE), masked)).isFalse();
        assertThat(passes(shown(null), masked)).isFalse();
    }

    /// As when the clock was set back by an hour.
    @Example
    void consents_known_until_an_instant_far_ahead_are_not_fresh() {
        assertThat(judge(STORY.piece(), knownUntil(NOON.plusSeconds(5)), NOON))
                .isInstanceOf(Passed.class);
        assertThat(judge(STORY.piece(), knownUntil(NOON.plusSeconds(6)), NOON))
                .isEqualTo(new Objected(Hold.because(HoldReason.CONSENT_VIEW_STALE)));
    }

    private static PublicationFacts knownUntil(Instant asOf) {
        return new PublicationFacts(SHA, RUNNING, true, List.of(), CLEAR.consents(), asOf, false);
    }

    @Example
    void a_grant_for_one_content_permits_no_other() {
        Set<String> another = Set.of("6a".repeat(32));
        assertThat(passes(shown(null), limited(Identifiability.IDENTIFIABLE, Set.of(SHA))))
                .isTrue();
        assertThat(passes(shown(null), limited(Identifiability.IDENTIFIABLE, another))).isFalse();
    }

    private static boolean passes(ContentVersion content, Grant grant) {
        PublicationFacts facts =
                new PublicationFacts(
                        SHA,
                        RUNNING,
                        true,
                        List.of(),
                        List.of(new ConsentPermission(CONSENT, 3, RANI.subjectId(), grant)),
                        NOON.minusSeconds(1),
                        false);
        return judge(content, facts, NOON) instanceof Passed;
    }

    private static ContentVersion shown(@Nullable Identifiability identifiability) {
        ContentVersion story = STORY.piece();
        Subject rani = new Subject(RANI.subjectId(), RANI.media(), identifiability);
        return new ContentVersion(
                story.contentId(),
                story.contentSha256(),
                story.campaignId(),
                story.kind(),
                story.about(),
                List.of(rani),
                story.purpose(),
                null);
    }

    private static Grant limited(Identifiability identifiability, Set<String> assets) {
        return new Grant(
                GRANT.purpose(),
                GRANT.channel(),
                GRANT.medium(),
                identifiability,
                assets,
                Grant.HOME,
                GRANT.from(),
                GRANT.until());
    }

    @Property
    void a_crisis_statement_passes_halts_and_needs_no_consent(
            @ForAll("conditions") PublicationFacts any, @ForAll("instants") Instant at) {
        PublicationFacts facts = withoutCampaign(any);
        boolean inTime = !at.isBefore(WINDOW.dueAt()) && !at.isAfter(WINDOW.end());
        boolean approved = SHA.equals(facts.approvedSha256());
        assertThat(judge(STATEMENT.piece(), facts, at) instanceof Passed)
                .isEqualTo(inTime && approved && facts.accountOpen() && !facts.post().tooLong());
    }

    private static <T> boolean differs(@Nullable T named, @Nullable T own) {
        return named != null && !named.equals(own);
    }

    private static Judgement judge(ContentVersion content, PublicationFacts facts, Instant at) {
        return Gate.judge(content, Channel.INSTAGRAM, WINDOW, facts, at);
    }

    @Provide
    Arbitrary<Instant> instants() {
        return seconds(-10, WINDOW.grace().toSeconds() + 10).map(NOON::plusSeconds);
    }

    @Provide
    Arbitrary<PublicationFacts> conditions() {
        return Combinators.combine(
                        mostly(SHA, "other"),
                        campaigns(),
                        mostly(true, false),
                        halts().list().ofMaxSize(2),
                        permissions().list().ofMaxSize(3),
                        seconds(-3, 900).map(NOON::plusSeconds),
                        mostly(false, true),
                        mostly(false, true))
                .as((sha256, active, open, halts, consents, asOf, unprocessed, tooLong) ->
                        new PublicationFacts(
                                        sha256, active, open, halts, consents, asOf, unprocessed)
                                .tooLong(tooLong));
    }

    /// Mostly the first ones, so that consents are often known until about now.
    private static Arbitrary<Long> seconds(long from, long until) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.longs().between(from, 5)),
                Tuple.of(1, Arbitraries.longs().between(from, until)));
    }

    private static Arbitrary<CampaignFacts> campaigns() {
        return Combinators.combine(
                        mostly(true, false),
                        Arbitraries.integers().between(1, 9),
                        mostly(Set.<String>of(), Set.of("melati-bogor")),
                        Arbitraries.of(RUNNING.begins(), NOON, NOON.plusSeconds(60)),
                        Arbitraries.of(
                                RUNNING.ends(), NOON.plusSeconds(120), NOON.plusSeconds(180)))
                .as(CampaignFacts::new);
    }

    private static PublicationFacts withoutCampaign(PublicationFacts facts) {
        return new PublicationFacts(
                facts.approvedSha256(),
                CampaignFacts.NO_CAMPAIGN,
                facts.accountOpen(),
                facts.halts(),
                facts.consents(),
                facts.consentsAsOf(),
                facts.consentEndUnprocessed());
    }

    private static Arbitrary<HaltInForce> halts() {
        Arbitrary<Scope> codes =
                Combinators.combine(
                                maybe("melati-kemang", "melati-bogor"),
                                maybe("liposuction", "botox"),
                                maybe("dr-r", "dr-s"),
                                maybe("safety", "price"))
                        .as(Scope::new);
        Arbitrary<Integer> choices = Arbitraries.integers().between(0, 2);
        return Combinators.combine(codes, choices, choices)
                .as(GateProperties::scope)
                .map(scope -> new HaltInForce(HALT, scope));
    }

    /// @param campaign 0 for the story's, 1 for another, 2 for none; like the channel
    private static Scope scope(Scope codes, int campaign, int channel) {
        return new Scope(
                codes.facility(),
                codes.procedure(),
                codes.practitioner(),
                codes.topic(),
                campaign == 0 ? STORY.piece().campaignId() : campaign == 1 ? CONSENT : null,
                channel == 0 ? Channel.INSTAGRAM : channel == 1 ? Channel.X : null);
    }

    private static Arbitrary<@Nullable String> maybe(String own, String other) {
        return Arbitraries.of(own, other).injectNull(0.5);
    }

    private static Arbitrary<ConsentPermission> permissions() {
        Arbitrary<Grant> grants =
                Combinators.combine(
                                mostly(Purpose.MARKETING, Purpose.EDUCATION),
                                mostly(Channel.INSTAGRAM, Channel.X),
                                mostly(Medium.PHOTO, Medium.NAME),
                                mostly(Identifiability.IDENTIFIABLE, Identifiability.MASKED),
                                mostly(Set.<String>of(), Set.of("other")),
                                Arbitraries.of(Grant.WORLD, Grant.HOME, "SG"),
                                Arbitraries.of(GRANT.from(), NOON, NOON.plusSeconds(60)),
                                Arbitraries.of(GRANT.until(), NOON.plusSeconds(120)))
                        .as(Grant::new);
        Arbitrary<UUID> subjects = mostly(RANI.subjectId(), CONSENT);
        Arbitrary<Integer> versions = Arbitraries.integers().between(1, 9);
        return Combinators.combine(Arbitraries.create(UUID::randomUUID), versions, subjects, grants)
                .as(ConsentPermission::new);
    }

    private static <T> Arbitrary<T> mostly(T usual, T rare) {
        return Arbitraries.frequency(Tuple.of(8, usual), Tuple.of(1, rare));
    }
}
