package id.percaya.campaign.planning.content;

import static id.percaya.campaign.planning.content.ContentRefusal.NOT_THIS_VERSION;
import static id.percaya.campaign.planning.content.ContentRefusal.PURPOSE_MISSING;
import static id.percaya.campaign.planning.content.ContentRefusal.SELF_APPROVAL;
import static id.percaya.campaign.planning.content.ContentRefusal.STATEMENT_ALTERED;
import static id.percaya.campaign.planning.content.ContentRefusal.STATEMENT_COMES_FROM_CRISIS;
import static id.percaya.campaign.planning.content.ContentRefusal.SUBJECT_MISSING;
import static id.percaya.campaign.planning.content.ContentRefusal.TESTIMONY_FORBIDDEN;
import static id.percaya.campaign.planning.content.ContentRefusal.VARIANT_TOO_LONG;
import static id.percaya.campaign.planning.content.Step.LEGAL;
import static id.percaya.campaign.planning.content.Step.MEDICAL;
import static id.percaya.campaign.planning.content.Verdict.APPROVE;
import static id.percaya.campaign.planning.content.Verdict.REQUEST_CHANGES;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.percaya.campaign.Channel;
import id.percaya.campaign.Kind;
import id.percaya.campaign.Medium;
import id.percaya.campaign.RegulatoryClass;
import id.percaya.campaign.naming.NamedCodes;
import id.percaya.campaign.planning.campaign.Plans;
import id.percaya.campaign.planning.content.ContentCommand.AdoptStatement;
import id.percaya.campaign.planning.content.ContentCommand.DraftContent;
import id.percaya.campaign.planning.content.ContentCommand.ReviewContent;
import id.percaya.campaign.planning.content.ContentCommand.ReviseContent;
import id.percaya.campaign.planning.content.ContentCommand.SubmitContent;
import id.percaya.campaign.planning.content.ContentCommand.WithdrawContent;
import id.percaya.campaign.planning.content.ContentEvent.ContentApproved;
import id.percaya.campaign.planning.content.ContentEvent.ContentDrafted;
import id.percaya.campaign.planning.content.ContentEvent.ContentReviewed;
import id.percaya.campaign.planning.content.ContentEvent.ContentRevised;
import id.percaya.campaign.planning.content.ContentEvent.ContentSubmitted;
import id.percaya.campaign.planning.content.ContentEvent.ContentWithdrawn;
import id.percaya.campaign.planning.content.ContentEvent.StatementAdopted;
import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContentDeciderTest {

    private static final String SARI = "sari";
    private static final UUID CAMPAIGN = UUID.fromString("0198c0de-0000-7000-8000-0000000000c2");
    private static final Manuscript MANUSCRIPT = Manuscripts.article("Tekanan darah naik.");
    private static final Manuscript REVISED = Manuscripts.article("Tekanan darah turun.");
    private static final String SHA = CanonicalForm.sha256("melati-kemang", MANUSCRIPT);
    private static final StatementText STATEMENT =
            new StatementText(
                    UUID.fromString("0198c0de-0000-7000-8000-0000000000d1"),
                    Plans.CRISIS,
                    "melati-kemang",
                    "id",
                    "Kami berduka.",
                    CanonicalForm.sha256("Kami berduka."),
                    null);

    private static final ContentDrafted DRAFTED =
            new ContentDrafted(setting(RegulatoryClass.EDUCATION), MANUSCRIPT, SARI);
    private static final ContentSubmitted SUBMITTED = new ContentSubmitted(SHA);
    private static final ContentReviewed MEDICAL_APPROVED = reviewed(MEDICAL, APPROVE);
    private static final ContentApproved APPROVED = new ContentApproved(CAMPAIGN, SHA);

    @Test
    void every_command_in_every_state() {
        StateTable.of(new ContentDecider(), ContentCommand.class, Content.class)
                .given()
                .given(DRAFTED)
                .given(DRAFTED, SUBMITTED)
                .given("half reviewed", DRAFTED, SUBMITTED, MEDICAL_APPROVED)
                .given(DRAFTED, SUBMITTED, reviewed(LEGAL, REQUEST_CHANGES))
                .given(DRAFTED, SUBMITTED, MEDICAL_APPROVED, reviewed(LEGAL, APPROVE), APPROVED)
                .given(new StatementAdopted(STATEMENT))
                .given(DRAFTED, new ContentWithdrawn())
                .when(drafting(RegulatoryClass.EDUCATION, MANUSCRIPT))
                .when(new ReviseContent(REVISED, SARI))
                .when(new SubmitContent())
                .when(review(LEGAL, SHA, "lia"))
                .when(new WithdrawContent())
                .when(new AdoptStatement(STATEMENT))
                .then(
                        """
                        state                  | DraftContent    | ReviseContent               | SubmitContent     | ReviewContent                   | WithdrawContent             | AdoptStatement
                        Absent                 | ContentDrafted  | NOT_DRAFTED                 | NOT_DRAFTED       | NOT_DRAFTED                     | NOT_DRAFTED                 | StatementAdopted
                        Draft                  | ALREADY_DRAFTED | ContentRevised              | ContentSubmitted  | NOT_SUBMITTED                   | ContentWithdrawn            | ALREADY_DRAFTED
                        InReview               | ALREADY_DRAFTED | ContentRevised              | -                 | ContentReviewed                 | ContentWithdrawn            | ALREADY_DRAFTED
                        InReview half reviewed | ALREADY_DRAFTED | ContentRevised              | -                 | ContentReviewed ContentApproved | ContentWithdrawn            | ALREADY_DRAFTED
                        ChangesRequested       | ALREADY_DRAFTED | ContentRevised              | CHANGES_REQUESTED | CHANGES_REQUESTED               | ContentWithdrawn            | ALREADY_DRAFTED
                        Approved               | ALREADY_DRAFTED | ContentRevised              | ALREADY_APPROVED  | ALREADY_APPROVED                | ContentWithdrawn            | ALREADY_DRAFTED
                        Adopted                | ALREADY_DRAFTED | STATEMENT_COMES_FROM_CRISIS | ALREADY_APPROVED  | ALREADY_APPROVED                | STATEMENT_COMES_FROM_CRISIS | -
                        Withdrawn              | ALREADY_DRAFTED | WITHDRAWN                   | WITHDRAWN         | WITHDRAWN                       | -                           | ALREADY_DRAFTED
                        """);
    }

    @Test
    void submitting_records_the_hash_of_the_text() {
        given(DRAFTED).when(new SubmitContent()).then(SUBMITTED);
    }

    @Test
    void a_text_that_is_too_long_for_its_channel_is_refused_at_submission() {
        given(varied(Channel.X, "a".repeat(281)))
                .when(new SubmitContent())
                .thenRefused(VARIANT_TOO_LONG);
    }

    @Test
    void the_own_text_fits_on_each_channel_that_a_segment_names() {
        Manuscript article = Manuscripts.article("a".repeat(281));
        given(new ContentDrafted(setting(RegulatoryClass.EDUCATION), article, SARI))
                .when(new SubmitContent(NamedCodes.NONE, Set.of(Channel.FACEBOOK, Channel.X)))
                .thenRefused(VARIANT_TOO_LONG);
        given(varied(Channel.X, "Cek tensi."))
                .when(new SubmitContent(NamedCodes.NONE, Set.of(Channel.X)))
                .then(
                        new ContentSubmitted(
                                CanonicalForm.sha256(
                                        "melati-kemang",
                                        Manuscripts.varied(Channel.X, "Cek tensi."))));
    }

    @Test
    void the_own_text_may_be_longer_than_some_channel_takes() {
        Manuscript article = Manuscripts.article("a".repeat(20_000));
        given(new ContentDrafted(setting(RegulatoryClass.EDUCATION), article, SARI))
                .when(new SubmitContent())
                .then(new ContentSubmitted(CanonicalForm.sha256("melati-kemang", article)));
    }

    @Test
    void the_hash_covers_the_text_for_each_channel() {
        given(varied(Channel.X, "Cek tensi."))
                .when(new SubmitContent())
                .then(
                        new ContentSubmitted(
                                CanonicalForm.sha256(
                                        "melati-kemang",
                                        Manuscripts.varied(Channel.X, "Cek tensi."))));
    }

    private static ContentDrafted varied(Channel channel, String text) {
        return new ContentDrafted(
                setting(RegulatoryClass.EDUCATION), Manuscripts.varied(channel, text), SARI);
    }

    @Test
    void a_verdict_on_another_version_is_refused() {
        given(DRAFTED, SUBMITTED)
                .when(review(MEDICAL, CanonicalForm.sha256("melati-kemang", REVISED), "dewi"))
                .thenRefused(NOT_THIS_VERSION);
    }

    @Test
    void a_revision_discards_the_verdicts() {
        String revisedSha = CanonicalForm.sha256("melati-kemang", REVISED);
        given(
                        DRAFTED,
                        SUBMITTED,
                        MEDICAL_APPROVED,
                        new ContentRevised(REVISED, SARI),
                        new ContentSubmitted(revisedSha))
                .when(review(LEGAL, revisedSha, "lia"))
                .then(new ContentReviewed(LEGAL, APPROVE, revisedSha, null, "lia"));
    }

    @Test
    void an_author_of_any_version_may_not_review_it() {
        given(DRAFTED, new ContentRevised(MANUSCRIPT, "dewi"), SUBMITTED)
                .when(review(MEDICAL, SHA, SARI))
                .thenRefused(SELF_APPROVAL);
    }

    @Test
    void the_same_step_twice_changes_nothing() {
        given(DRAFTED, SUBMITTED, MEDICAL_APPROVED)
                .when(review(MEDICAL, SHA, "dewi"))
                .thenNothing();
    }

    @ParameterizedTest
    @EnumSource(
            value = RegulatoryClass.class,
            names = {"ADVERTISING", "PUBLICATION"})
    void testimony_is_refused_in_advertising_and_publication(RegulatoryClass where) {
        given(drafted(where, Manuscripts.showing(Kind.TESTIMONIAL, Medium.PHOTO)))
                .when(new SubmitContent())
                .thenRefused(TESTIMONY_FORBIDDEN);
    }

    @Test
    void a_quoted_patient_is_testimony_in_any_kind_of_content() {
        given(
                        drafted(
                                RegulatoryClass.ADVERTISING,
                                Manuscripts.showing(Kind.SHORT_VIDEO, Medium.WORDS)))
                .when(new SubmitContent())
                .thenRefused(TESTIMONY_FORBIDDEN);
    }

    @Test
    void a_recovery_campaign_may_tell_a_patients_story() {
        Manuscript story = Manuscripts.showing(Kind.TESTIMONIAL, Medium.WORDS);
        given(drafted(RegulatoryClass.RECOVERY, story))
                .when(new SubmitContent())
                .then(new ContentSubmitted(CanonicalForm.sha256("melati-kemang", story)));
    }

    @Test
    void a_content_that_shows_a_person_needs_a_purpose() {
        Manuscript story = Manuscripts.showing(Kind.SHORT_VIDEO, Medium.PHOTO);
        given().when(drafting(RegulatoryClass.EDUCATION, withoutPurpose(story)))
                .thenRefused(PURPOSE_MISSING);
    }

    @Test
    void a_testimonial_needs_its_patient() {
        Manuscript nobody =
                Manuscript.alike(
                        Kind.TESTIMONIAL, "t", "b", Set.of(), Set.of(), Set.of(), List.of(), null);
        given().when(drafting(RegulatoryClass.RECOVERY, nobody)).thenRefused(SUBJECT_MISSING);
    }

    @Test
    void a_statement_cannot_be_drafted_here() {
        Manuscript statement =
                Manuscript.alike(
                        Kind.STATEMENT, "t", "b", Set.of(), Set.of(), Set.of(), List.of(), null);
        given().when(drafting(RegulatoryClass.CRISIS, statement))
                .thenRefused(STATEMENT_COMES_FROM_CRISIS);
        given(DRAFTED)
                .when(new ReviseContent(statement, SARI))
                .thenRefused(STATEMENT_COMES_FROM_CRISIS);
    }

    @Test
    void a_statement_that_does_not_match_its_hash_is_refused() {
        StatementText altered =
                new StatementText(
                        STATEMENT.statementId(),
                        STATEMENT.crisisId(),
                        "melati-kemang",
                        "id",
                        "Kami tidak berduka.",
                        STATEMENT.sha256(),
                        null);
        given().when(new AdoptStatement(altered)).thenRefused(STATEMENT_ALTERED);
    }

    @Test
    void a_short_form_that_was_not_approved_is_refused() {
        StatementText altered =
                new StatementText(
                        STATEMENT.statementId(),
                        STATEMENT.crisisId(),
                        "melati-kemang",
                        "id",
                        STATEMENT.text(),
                        STATEMENT.sha256(),
                        new StatementShortForm("Maaf.", Set.of(Channel.X)));
        given().when(new AdoptStatement(altered)).thenRefused(STATEMENT_ALTERED);
    }

    private static Manuscript withoutPurpose(Manuscript of) {
        return Manuscript.alike(
                of.kind(),
                of.title(),
                of.body(),
                of.procedures(),
                of.practitioners(),
                of.topics(),
                of.subjects(),
                null);
    }

    private static CampaignContext setting(RegulatoryClass regulatoryClass) {
        return new CampaignContext(CAMPAIGN, regulatoryClass, "melati-kemang");
    }

    @Test
    void only_a_drafted_content_is_submitted() {
        assertImpossible(SUBMITTED);
        assertImpossible(new StatementAdopted(STATEMENT), SUBMITTED);
        assertImpossible(DRAFTED, new ContentWithdrawn(), SUBMITTED);
    }

    private static void assertImpossible(ContentEvent... history) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new ContentDecider().fold(List.of(history)));
    }

    private static ContentDrafted drafted(RegulatoryClass regulatoryClass, Manuscript manuscript) {
        return new ContentDrafted(setting(regulatoryClass), manuscript, SARI);
    }

    private static DraftContent drafting(RegulatoryClass regulatoryClass, Manuscript manuscript) {
        return new DraftContent(setting(regulatoryClass), manuscript, SARI);
    }

    private static ReviewContent review(Step step, String sha256, String reviewer) {
        return new ReviewContent(step, APPROVE, sha256, null, reviewer);
    }

    private static ContentReviewed reviewed(Step step, Verdict verdict) {
        return new ContentReviewed(step, verdict, SHA, null, "dewi");
    }

    private static Given<ContentCommand, Content, ContentEvent> given(ContentEvent... history) {
        return Given.given(new ContentDecider(), history);
    }
}
