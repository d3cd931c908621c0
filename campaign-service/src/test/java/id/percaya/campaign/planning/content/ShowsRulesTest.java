package id.percaya.campaign.planning.content;

import static id.percaya.campaign.planning.content.ContentRefusal.NOT_THIS_VERSION;
import static id.percaya.campaign.planning.content.ContentRefusal.PEOPLE_WITHOUT_CONSENT;
import static id.percaya.campaign.planning.content.ContentRefusal.SHOWS_NOT_AFFIRMED;
import static id.percaya.campaign.planning.content.ContentRefusal.SUBJECT_NOT_NAMED;
import static id.percaya.campaign.planning.content.Manuscripts.RANI;
import static id.percaya.campaign.planning.content.ShownMedia.OTHER;
import static id.percaya.campaign.planning.content.ShownMedia.PICTURE;
import static id.percaya.campaign.planning.content.ShownMedia.picture;
import static id.percaya.campaign.planning.content.ShownMedia.recognisable;
import static id.percaya.campaign.planning.content.ShownMedia.subject;
import static id.percaya.campaign.planning.content.ShownMedia.video;
import static id.percaya.campaign.planning.content.Step.LEGAL;
import static id.percaya.campaign.planning.content.Step.MEDICAL;

import id.percaya.campaign.Identifiability;
import id.percaya.campaign.Medium;
import id.percaya.campaign.RegulatoryClass;
import id.percaya.campaign.Subject;
import id.percaya.campaign.planning.attachment.People;
import id.percaya.campaign.planning.attachment.Shows;
import id.percaya.campaign.planning.content.ContentCommand.ReviewContent;
import id.percaya.campaign.planning.content.ContentCommand.SubmitContent;
import id.percaya.campaign.planning.content.ContentEvent.ContentApproved;
import id.percaya.campaign.planning.content.ContentEvent.ContentDrafted;
import id.percaya.campaign.planning.content.ContentEvent.ContentReviewed;
import id.percaya.campaign.planning.content.ContentEvent.ContentSubmitted;
import id.percaya.eventstore.testing.Given;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShowsRulesTest {

    private static final CampaignContext CAMPAIGN =
            new CampaignContext(
                    UUID.fromString("0198c0de-0000-7000-8000-0000000000c2"),
                    RegulatoryClass.EDUCATION,
                    "melati-kemang");
    private static final Subject ON_PHOTO = new Subject(RANI, Set.of(Medium.PHOTO), null);

    @Test
    void a_subject_in_a_picture_is_named_with_photo() {
        submitted(ShownMedia.article(List.of(ON_PHOTO), picture(PICTURE, subject(RANI))));
    }

    @Test
    void a_subject_in_a_picture_whom_the_content_does_not_name_is_refused() {
        submitting(ShownMedia.article(List.of(), picture(PICTURE, subject(RANI))))
                .thenRefused(SUBJECT_NOT_NAMED);
    }

    @Test
    void a_consent_for_photos_is_none_for_a_video() {
        submitting(ShownMedia.article(List.of(ON_PHOTO), video(subject(RANI))))
                .thenRefused(SUBJECT_NOT_NAMED);
    }

    @Test
    void recognisable_people_without_anybodys_consent_are_refused() {
        submitting(ShownMedia.article(List.of(), picture(PICTURE, recognisable())))
                .thenRefused(PEOPLE_WITHOUT_CONSENT);
    }

    @ParameterizedTest
    @EnumSource(names = {"ANONYMOUS", "MASKED"})
    void a_subject_who_is_masked_is_not_the_one_who_can_be_recognised(Identifiability level) {
        Subject masked = new Subject(RANI, Set.of(Medium.PHOTO), level);
        submitting(ShownMedia.article(List.of(masked), picture(PICTURE, subject(RANI))))
                .thenRefused(PEOPLE_WITHOUT_CONSENT);
    }

    @Test
    void a_practitioner_needs_no_consent_of_a_patient() {
        Shows doctor = new Shows(People.RECOGNISABLE, Set.of(), Set.of("dr-sinta"), false);
        submitted(ShownMedia.article(List.of(), picture(PICTURE, doctor)));
    }

    @Test
    void a_public_place_without_a_person_in_focus_may_be_shown() {
        Shows square = new Shows(People.RECOGNISABLE, Set.of(), Set.of(), true);
        submitted(ShownMedia.article(List.of(), picture(PICTURE, square)));
    }

    @Test
    void people_whom_nobody_can_recognise_are_somebodys_too() {
        submitting(ShownMedia.article(List.of(), picture(PICTURE, backs(false))))
                .thenRefused(PEOPLE_WITHOUT_CONSENT);
    }

    @Test
    void people_whom_nobody_can_recognise_may_be_shown_in_a_public_place() {
        submitted(ShownMedia.article(List.of(), picture(PICTURE, backs(true))));
    }

    @Test
    void a_masked_subject_accounts_for_people_whom_nobody_can_recognise() {
        Subject masked = new Subject(RANI, Set.of(Medium.PHOTO), Identifiability.MASKED);
        Shows hands = new Shows(People.UNRECOGNISABLE, Set.of(RANI), Set.of(), false);
        submitted(ShownMedia.article(List.of(masked), picture(PICTURE, hands)));
    }

    @Test
    void a_practitioner_accounts_for_people_whom_nobody_can_recognise() {
        Shows doctor = new Shows(People.UNRECOGNISABLE, Set.of(), Set.of("dr-sinta"), false);
        submitted(ShownMedia.article(List.of(), picture(PICTURE, doctor)));
    }

    @Test
    void a_refusal_names_every_condition_that_is_missing() {
        submitting(
                        ShownMedia.article(
                                List.of(),
                                picture(PICTURE, recognisable()),
                                picture(OTHER, subject(RANI))))
                .thenRefused(SUBJECT_NOT_NAMED, PEOPLE_WITHOUT_CONSENT);
    }

    @Test
    void an_approval_affirms_each_picture_and_video() {
        Manuscript shown = twoMedia();
        reviewing(shown, MEDICAL, Set.of(PICTURE)).thenRefused(SHOWS_NOT_AFFIRMED);
        reviewing(shown, MEDICAL, Set.of()).thenRefused(SHOWS_NOT_AFFIRMED);
        reviewing(shown, MEDICAL, Set.of(PICTURE, ShownMedia.VIDEO))
                .then(
                        new ContentReviewed(
                                MEDICAL,
                                Verdict.APPROVE,
                                sha256(shown),
                                null,
                                "dewi",
                                Set.of(PICTURE, ShownMedia.VIDEO)));
    }

    @ParameterizedTest
    @EnumSource(names = {"UNRECOGNISABLE", "RECOGNISABLE"})
    void a_public_place_is_not_approved_before_the_legal_reviewer_affirms_it(People people) {
        Manuscript square =
                ShownMedia.article(
                        List.of(), picture(PICTURE, new Shows(people, Set.of(), Set.of(), true)));
        ContentReviewed medical =
                new ContentReviewed(
                        MEDICAL, Verdict.APPROVE, sha256(square), null, "dewi", Set.of(PICTURE));

        given(square, new ContentSubmitted(sha256(square)), medical)
                .when(review(square, LEGAL, Set.of()))
                .thenRefused(SHOWS_NOT_AFFIRMED);
        given(square, new ContentSubmitted(sha256(square)), medical)
                .when(review(square, LEGAL, Set.of(PICTURE)))
                .then(
                        new ContentReviewed(
                                LEGAL,
                                Verdict.APPROVE,
                                sha256(square),
                                null,
                                "dewi",
                                Set.of(PICTURE)),
                        new ContentApproved(CAMPAIGN.campaignId(), sha256(square)));
    }

    @Test
    void a_request_for_changes_affirms_nothing() {
        Manuscript shown = twoMedia();
        given(shown, new ContentSubmitted(sha256(shown)))
                .when(
                        new ReviewContent(
                                LEGAL, Verdict.REQUEST_CHANGES, sha256(shown), null, "dewi"))
                .then(
                        new ContentReviewed(
                                LEGAL, Verdict.REQUEST_CHANGES, sha256(shown), null, "dewi"));
    }

    @Test
    void media_that_the_version_lacks_cannot_be_affirmed() {
        reviewing(twoMedia(), LEGAL, Set.of(PICTURE, ShownMedia.VIDEO, OTHER))
                .thenRefused(NOT_THIS_VERSION);
    }

    private static Shows backs(boolean publicPlace) {
        return new Shows(People.UNRECOGNISABLE, Set.of(), Set.of(), publicPlace);
    }

    private static Manuscript twoMedia() {
        return ShownMedia.article(List.of(), picture(PICTURE, Shows.NOBODY), video(Shows.NOBODY));
    }

    private static void submitted(Manuscript manuscript) {
        submitting(manuscript).then(new ContentSubmitted(sha256(manuscript)));
    }

    private static Given<ContentCommand, Content, ContentEvent>.When submitting(
            Manuscript manuscript) {
        return given(manuscript).when(new SubmitContent());
    }

    private static Given<ContentCommand, Content, ContentEvent>.When reviewing(
            Manuscript manuscript, Step step, Set<UUID> affirmed) {
        return given(manuscript, new ContentSubmitted(sha256(manuscript)))
                .when(review(manuscript, step, affirmed));
    }

    private static ReviewContent review(Manuscript manuscript, Step step, Set<UUID> affirmed) {
        return new ReviewContent(step, Verdict.APPROVE, sha256(manuscript), null, "dewi", affirmed);
    }

    private static Given<ContentCommand, Content, ContentEvent> given(
            Manuscript manuscript, ContentEvent... more) {
        ContentEvent[] events = new ContentEvent[more.length + 1];
        events[0] = new ContentDrafted(CAMPAIGN, manuscript, "sari");
        System.arraycopy(more, 0, events, 1, more.length);
        return Given.given(new ContentDecider(), events);
    }

    private static String sha256(Manuscript manuscript) {
        return CanonicalForm.sha256(CAMPAIGN.facility(), manuscript);
    }
}
