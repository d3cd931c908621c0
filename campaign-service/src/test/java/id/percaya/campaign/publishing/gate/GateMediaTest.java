package id.percaya.campaign.publishing.gate;

import static id.percaya.campaign.publishing.publication.PublicationFixtures.CLEAR;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.CONSENT;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.GRANT;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.NOON;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.RANI;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.SHA;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.STORY;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.WINDOW;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.Channel;
import id.percaya.campaign.Grant;
import id.percaya.campaign.Medium;
import id.percaya.campaign.permission.consentstatus.ConsentPermission;
import id.percaya.campaign.publishing.gate.PostFacts.Appearance;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GateMediaTest {

    private static final String POST = "a0".repeat(32);
    private static final String PHOTO = "b1".repeat(32);
    private static final String OTHER_PHOTO = "b2".repeat(32);
    private static final String FILM = "c3".repeat(32);

    /// The patient is in two photos and in a film; the content asks for the photos.
    private static final PostFacts SHOWN =
            new PostFacts(
                    POST,
                    false,
                    false,
                    false,
                    List.of(
                            new Appearance(RANI.subjectId(), Medium.PHOTO, PHOTO),
                            new Appearance(RANI.subjectId(), Medium.PHOTO, OTHER_PHOTO),
                            new Appearance(RANI.subjectId(), Medium.VIDEO, FILM)));

    @Test
    void a_grant_for_this_version_permits_it() {
        assertThat(objections(limitedTo(SHA))).isEmpty();
    }

    @Test
    void a_grant_for_this_rendition_permits_it() {
        assertThat(objections(limitedTo(POST))).isEmpty();
    }

    @Test
    void a_grant_for_each_picture_that_shows_the_person_permits_it() {
        assertThat(objections(limitedTo(PHOTO, OTHER_PHOTO))).isEmpty();
    }

    @Test
    void a_grant_for_some_of_the_pictures_permits_nothing() {
        assertThat(objections(limitedTo(PHOTO))).containsExactly(HoldReason.CONSENT_NOT_PERMITTED);
        assertThat(objections(limitedTo(FILM))).containsExactly(HoldReason.CONSENT_NOT_PERMITTED);
    }

    @Test
    void a_grant_for_other_assets_permits_nothing_where_no_picture_shows_the_person() {
        PublicationFacts text = limitedTo(PHOTO).of(PostFacts.TEXT);
        assertThat(objections(text)).containsExactly(HoldReason.CONSENT_NOT_PERMITTED);
    }

    @Test
    void a_post_whose_file_is_gone_is_held() {
        assertThat(objections(CLEAR.of(new PostFacts(null, false, true, false, List.of()))))
                .containsExactly(HoldReason.MEDIA_GONE);
    }

    @Test
    void a_post_with_more_media_than_the_channel_takes_is_held() {
        assertThat(objections(CLEAR.of(new PostFacts(null, false, false, true, List.of()))))
                .containsExactly(HoldReason.MEDIA_UNFIT);
    }

    private static PublicationFacts limitedTo(String... assets) {
        Grant grant =
                new Grant(
                        GRANT.purpose(),
                        Channel.INSTAGRAM,
                        Medium.PHOTO,
                        GRANT.identifiability(),
                        Set.of(assets),
                        Grant.WORLD,
                        GRANT.from(),
                        GRANT.until());
        return new PublicationFacts(
                        SHA,
                        CLEAR.campaign(),
                        true,
                        List.of(),
                        List.of(new ConsentPermission(CONSENT, 3, RANI.subjectId(), grant)),
                        NOON,
                        false)
                .of(SHOWN);
    }

    private static Set<HoldReason> objections(PublicationFacts facts) {
        return Gate.objections(STORY.piece(), Channel.INSTAGRAM, WINDOW, facts, NOON);
    }
}
