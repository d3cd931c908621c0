package id.percaya.campaign.planning.content;

import static id.percaya.campaign.planning.content.Manuscripts.RANI;
import static id.percaya.campaign.planning.content.ShownMedia.OTHER;
import static id.percaya.campaign.planning.content.ShownMedia.PICTURE;
import static id.percaya.campaign.planning.content.ShownMedia.VIDEO;
import static id.percaya.campaign.planning.content.ShownMedia.picture;
import static id.percaya.campaign.planning.content.ShownMedia.video;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.Channel;
import id.percaya.campaign.media.MediaType;
import id.percaya.campaign.naming.StemmedText;
import id.percaya.campaign.planning.attachment.AttachedMedium;
import id.percaya.campaign.planning.attachment.People;
import id.percaya.campaign.planning.attachment.Shows;
import id.percaya.campaign.planning.attachment.StoredFile;
import id.percaya.campaign.planning.rendition.Variant;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MediaLinesTest {

    private static final String H1 = "0198c0de0000700080000000000000e1".repeat(2);
    private static final String H3 = "0198c0de0000700080000000000000e3".repeat(2);
    private static final String H4 = "0198c0de0000700080000000000000e4".repeat(2);

    @Test
    void media_are_written_in_form_2_before_the_variants() {
        Shows story = new Shows(People.RECOGNISABLE, Set.of(RANI), Set.of("dr-sinta"), true);
        Map<Channel, Variant> variants =
                Map.of(
                        Channel.X,
                        new Variant(
                                "Cek!", List.of(), null, List.of(VIDEO), PICTURE, "Kerja sama"));

        assertThat(form(ShownMedia.article(List.of(), variants, picture(PICTURE, story), nobody())))
                .startsWith("percaya-content 1:2\nfacility 6:melati\n")
                .endsWith(
                        """
                        topic 12:hypertension
                        media 64:%s
                        type 10:image/jpeg
                        alt 15:Alat ukur tensi
                        shows 12:RECOGNISABLE
                        shows-subject 36:0198c0de-0000-7000-8000-0000000000a1
                        shows-practitioner 8:dr-sinta
                        shows-public-place 4:true
                        media 64:%s
                        type 9:video/mp4
                        subtitles 64:%s
                        shows 4:NONE
                        variant 1:X
                        text 4:Cek!
                        order 64:%s
                        cover 64:%s
                        disclosure 10:Kerja sama
                        """
                                .formatted(H1, H3, H4, H3, H1));
    }

    @Test
    void the_jpeg_made_of_a_png_is_written_where_it_is_known() {
        String jpeg = "jpeg 64:" + H3 + "\n";
        assertThat(form(ShownMedia.article(List.of(), ShownMedia.png(PICTURE, H3))))
                .contains("media 64:" + H1 + "\ntype 9:image/png\n" + jpeg + "alt ");
        assertThat(form(ShownMedia.article(List.of(), ShownMedia.png(PICTURE, null))))
                .contains("media 64:" + H1 + "\ntype 9:image/png\nalt ");
    }

    @Test
    void a_version_without_media_keeps_its_form() {
        Manuscript plain = ShownMedia.article(List.of());
        assertThat(plain.media()).isNull();
        assertThat(form(plain)).startsWith("percaya-content 1:1\n").doesNotContain("media");
    }

    @Test
    void all_that_is_said_of_media_changes_the_hash() {
        Shows other = new Shows(People.UNRECOGNISABLE, Set.of(), Set.of(), false);
        AttachedMedium base = picture(PICTURE, Shows.NOBODY);
        StoredFile subtitles = new StoredFile(OTHER, "0".repeat(64));
        Stream<Manuscript> different =
                Stream.of(
                        ShownMedia.article(List.of()),
                        ShownMedia.article(List.of(), base),
                        ShownMedia.article(List.of(), picture(OTHER, Shows.NOBODY)),
                        ShownMedia.article(List.of(), picture(PICTURE, other)),
                        ShownMedia.article(List.of(), base, nobody()),
                        ShownMedia.article(List.of(), nobody(), base),
                        ShownMedia.article(List.of(), alt(PICTURE, "Lain")),
                        ShownMedia.article(
                                List.of(),
                                ShownMedia.medium(
                                        VIDEO, MediaType.MP4, null, subtitles, Shows.NOBODY)),
                        varied(null, null, null, base, nobody()),
                        varied(List.of(PICTURE), null, null, base, nobody()),
                        varied(List.of(PICTURE, VIDEO), null, null, base, nobody()),
                        varied(null, PICTURE, null, base, nobody()),
                        varied(null, null, "Kerja sama", base, nobody()));

        assertThat(different.map(each -> CanonicalForm.sha256("f", each))).doesNotHaveDuplicates();
    }

    @Test
    void the_alt_texts_and_disclosures_are_searched_for_names() {
        Manuscript named =
                varied(null, null, "Kerja sama dengan dokter Budi", alt(PICTURE, "Sedot lemak"));
        assertThat(named.words().words()).contains("sedot").contains("budi");
    }

    @Test
    void a_practitioner_whom_a_picture_shows_is_named_in_it() {
        Shows doctor = new Shows(People.RECOGNISABLE, Set.of(), Set.of("dr-budi"), false);
        Manuscript shown = ShownMedia.article(List.of(), picture(PICTURE, doctor));
        assertThat(shown.words().hasAny(Set.of(StemmedText.of(List.of("dr budi"))))).isTrue();
    }

    private static AttachedMedium nobody() {
        return video(Shows.NOBODY);
    }

    private static AttachedMedium alt(UUID id, String text) {
        return ShownMedia.medium(id, MediaType.JPEG, text, null, Shows.NOBODY);
    }

    private static Manuscript varied(
            @Nullable List<UUID> order,
            @Nullable UUID cover,
            @Nullable String disclosure,
            AttachedMedium... media) {
        Variant variant = new Variant(null, List.of(), null, order, cover, disclosure);
        return ShownMedia.article(List.of(), Map.of(Channel.TIKTOK, variant), media);
    }

    private static String form(Manuscript manuscript) {
        return new String(CanonicalForm.of("melati", manuscript), StandardCharsets.UTF_8);
    }
}
