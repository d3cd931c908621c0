package id.percaya.campaign.planning.rendition;

import static id.percaya.campaign.planning.content.ShownMedia.OTHER;
import static id.percaya.campaign.planning.content.ShownMedia.PICTURE;
import static id.percaya.campaign.planning.content.ShownMedia.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.Channel;
import id.percaya.campaign.media.KnownMedia;
import id.percaya.campaign.media.MediaType;
import id.percaya.campaign.planning.attachment.AttachedMedium;
import id.percaya.campaign.planning.attachment.Shows;
import id.percaya.campaign.planning.attachment.StoredFile;
import id.percaya.campaign.planning.content.ShownMedia;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RenditionMediaTest {

    private static final AttachedMedium FIRST = ShownMedia.picture(PICTURE, Shows.NOBODY);
    private static final AttachedMedium SECOND =
            ShownMedia.medium(OTHER, MediaType.PNG, "Grafik", null, Shows.NOBODY);
    private static final AttachedMedium FILM = ShownMedia.video(Shows.NOBODY);

    @Test
    void a_channel_without_a_variant_gets_all_media_in_their_order() {
        Rendition rendition = rendition(Channel.FACEBOOK, null, FIRST, SECOND);

        assertThat(ids(rendition)).containsExactly(PICTURE, OTHER);
        assertThat(rendition.derivedParts()).containsExactlyInAnyOrder(RenditionPart.values());
    }

    @Test
    void a_variant_gives_the_media_and_their_order() {
        Rendition rendition =
                rendition(Channel.FACEBOOK, ordered(OTHER, PICTURE), FIRST, SECOND, FILM);

        assertThat(ids(rendition)).containsExactly(OTHER, PICTURE);
        assertThat(rendition.derivedParts())
                .containsExactlyInAnyOrder(RenditionPart.TEXT, RenditionPart.HASHTAGS);
    }

    @Test
    void a_cover_stands_for_the_video_and_is_no_picture_of_its_own() {
        Variant covered = new Variant(null, List.of(), null, null, PICTURE, null);

        Rendition rendition = rendition(Channel.TIKTOK, covered, FIRST, FILM);

        assertThat(ids(rendition)).containsExactly(VIDEO);
        assertThat(rendition.cover()).extracting("mediaId").isEqualTo(PICTURE);
        assertThat(rendition.files().map(StoredFile::mediaId))
                .containsExactly(VIDEO, ShownMedia.SUBTITLES, PICTURE);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void a_disclosure_stands_at_the_start_of_the_text_on_each_channel(Channel channel) {
        assertThat(rendition(channel, disclosing()).text())
                .isEqualTo("Kerja sama berbayar\n\nNaik.\n\n#tensi");
    }

    @ParameterizedTest
    @CsvSource({"X, true", "TIKTOK, true", "INSTAGRAM, false", "WEBSITE, false"})
    void a_channel_with_a_switch_for_paid_posts_gets_it_too(Channel channel, boolean flagged) {
        assertThat(
                        rendition(channel, disclosing())
                                .flags()
                                .contains(RenditionFlag.PAID_PARTNERSHIP))
                .isEqualTo(flagged);
    }

    @Test
    void the_hash_of_words_alone_is_of_form_1() {
        assertThat(rendition(Channel.X, null).sha256())
                .isEqualTo(
                        hash(
                                """
                                percaya-rendition 1:1
                                channel 1:X
                                title 1:T
                                text 5:Naik.
                                """));
    }

    @Test
    void the_hash_of_media_is_of_the_documented_lines() {
        Variant all = new Variant("Cek!", List.of(), null, List.of(VIDEO), PICTURE, "Kerja sama");

        assertThat(rendition(Channel.X, all, FIRST, FILM).sha256())
                .isEqualTo(
                        hash(
                                """
                                percaya-rendition 1:2
                                channel 1:X
                                title 1:T
                                text 16:Kerja sama

                                Cek!
                                medium 64:%s
                                type 9:video/mp4
                                subtitles 64:%s
                                cover 64:%s
                                type 10:image/jpeg
                                alt 15:Alat ukur tensi
                                disclosure 10:Kerja sama
                                flag 16:PAID_PARTNERSHIP
                                """
                                        .formatted(
                                                KnownMedia.sha256(VIDEO),
                                                KnownMedia.sha256(ShownMedia.SUBTITLES),
                                                KnownMedia.sha256(PICTURE))));
    }

    @Test
    void the_hash_covers_the_jpeg_that_a_channel_gets_in_place_of_a_png() {
        AttachedMedium png = ShownMedia.png(OTHER, KnownMedia.sha256(PICTURE));

        assertThat(rendition(Channel.INSTAGRAM, null, png).sha256())
                .isEqualTo(hash(linesOf("INSTAGRAM", "jpeg 64:" + KnownMedia.sha256(PICTURE))));
        assertThat(rendition(Channel.INSTAGRAM, null, png).media().getFirst().jpegSha256())
                .isEqualTo(KnownMedia.sha256(PICTURE));
        assertThat(rendition(Channel.FACEBOOK, null, png).sha256())
                .isEqualTo(rendition(Channel.FACEBOOK, null, ShownMedia.png(OTHER, null)).sha256());
    }

    @Test
    void the_hash_of_a_png_whose_jpeg_is_not_known_is_that_of_earlier_releases() {
        assertThat(rendition(Channel.INSTAGRAM, null, ShownMedia.png(OTHER, null)).sha256())
                .isEqualTo(hash(linesOf("INSTAGRAM", null)));
    }

    private static String linesOf(String channel, @Nullable String jpeg) {
        return """
        percaya-rendition 1:2
        channel %d:%s
        title 1:T
        text 5:Naik.
        medium 64:%s
        type 9:image/png
        %salt 15:Alat ukur tensi
        """
                .formatted(
                        channel.length(),
                        channel,
                        KnownMedia.sha256(OTHER),
                        jpeg == null ? "" : jpeg + "\n");
    }

    @Test
    void a_channel_that_takes_no_png_gets_it_as_a_jpeg() {
        assertThat(rendition(Channel.INSTAGRAM, null, SECOND).media().getFirst().download())
                .isEqualTo("/v1/media/" + OTHER + "/renditions/INSTAGRAM");
        assertThat(rendition(Channel.FACEBOOK, null, SECOND).media().getFirst().download())
                .isEqualTo("/v1/media/" + OTHER + "/content");
    }

    @ParameterizedTest
    @CsvSource({
        "INSTAGRAM, 10, 0, true",
        "INSTAGRAM, 11, 0, false",
        "X, 4, 0, true",
        "X, 5, 0, false",
        "X, 0, 1, true",
        "X, 1, 1, false",
        "TIKTOK, 35, 0, true",
        "TIKTOK, 1, 1, false",
        "YOUTUBE, 0, 1, true",
        "YOUTUBE, 1, 0, false",
        "YOUTUBE, 0, 2, false",
        "MASTODON, 5, 0, false",
        "BLUESKY, 4, 0, true",
        "THREADS, 21, 0, false",
        "LINKEDIN, 20, 0, true",
        "WEBSITE, 30, 5, true"
    })
    void a_channel_takes_so_many_media_together(
            Channel channel, int pictures, int videos, boolean fits) {
        AttachedMedium[] media =
                IntStream.range(0, pictures + videos)
                        .mapToObj(i -> i < pictures ? MediaType.JPEG : MediaType.MP4)
                        .map(type ->
                                ShownMedia.medium(
                                        UUID.randomUUID(), type, "Alt", null, Shows.NOBODY))
                        .toArray(AttachedMedium[]::new);

        assertThat(rendition(channel, null, media).mediaFit()).isEqualTo(fits);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void words_alone_fit_everywhere_and_three_channels_want_media(Channel channel) {
        Rendition rendition = rendition(channel, null);

        assertThat(rendition.mediaFit()).isTrue();
        assertThat(rendition.lacksMedia())
                .isEqualTo(
                        List.of(Channel.INSTAGRAM, Channel.TIKTOK, Channel.YOUTUBE)
                                .contains(channel));
    }

    private static Variant disclosing() {
        return new Variant(null, List.of("tensi"), null, null, null, "Kerja sama berbayar");
    }

    private static Variant ordered(UUID... order) {
        return new Variant(null, List.of(), null, List.of(order), null, null);
    }

    private static Rendition rendition(
            Channel channel, @Nullable Variant variant, AttachedMedium... media) {
        return Rendition.of(channel, new BaseContent("T", "Naik.", List.of(media)), variant);
    }

    private static List<UUID> ids(Rendition rendition) {
        return rendition.media().stream().map(RenditionMedium::mediaId).toList();
    }

    private static String hash(String lines) {
        return CanonicalLines.sha256(lines.getBytes(StandardCharsets.UTF_8));
    }
}
