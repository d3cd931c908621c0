package id.percaya.campaign.planning.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.media.KnownMedia;
import id.percaya.campaign.media.MediaFacts;
import id.percaya.campaign.media.MediaType;
import id.percaya.kit.problem.Problem.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttachmentReaderTest {

    private static final UUID PICTURE = UUID.fromString("0198c0de-0000-7000-8000-0000000000e1");
    private static final UUID SAME_BYTES = UUID.fromString("0198c0de-0000-7000-8000-0000000000e2");
    private static final UUID VIDEO = UUID.fromString("0198c0de-0000-7000-8000-0000000000e3");
    private static final UUID SUBTITLES = UUID.fromString("0198c0de-0000-7000-8000-0000000000e4");
    private static final UUID UNKNOWN = UUID.fromString("0198c0de-0000-7000-8000-0000000000e5");
    private static final UUID PNG = UUID.fromString("0198c0de-0000-7000-8000-0000000000e6");
    private static final ShowsRequest NOBODY = new ShowsRequest(People.NONE, null, null, null);

    private final AttachmentReader reader = new AttachmentReader(AttachmentReaderTest::facts);

    @Test
    void a_medium_is_bound_to_the_bytes_and_the_type_of_its_file() {
        Attachments read =
                reader.read(
                        List.of(
                                new AttachMediumRequest(PICTURE, "Tensi", null, NOBODY),
                                new AttachMediumRequest(VIDEO, null, SUBTITLES, NOBODY)));

        assertThat(read.faults()).isEmpty();
        assertThat(read.media())
                .containsExactly(
                        new AttachedMedium(
                                PICTURE,
                                MediaType.JPEG,
                                KnownMedia.sha256(PICTURE),
                                "Tensi",
                                null,
                                null,
                                Shows.NOBODY),
                        new AttachedMedium(
                                VIDEO,
                                MediaType.MP4,
                                KnownMedia.sha256(VIDEO),
                                null,
                                new StoredFile(SUBTITLES, KnownMedia.sha256(SUBTITLES)),
                                null,
                                Shows.NOBODY));
    }

    @Test
    void a_png_is_bound_to_the_bytes_of_its_jpeg_too() {
        Attachments read =
                reader.read(List.of(new AttachMediumRequest(PNG, "Tensi", null, NOBODY)));

        assertThat(read.media().getFirst().jpegSha256()).isEqualTo(KnownMedia.sha256(PNG));
    }

    @Test
    void no_media_ask_the_store_nothing() {
        AttachmentReader unasked =
                new AttachmentReader(_ -> {
                    throw new AssertionError("asked");
                });
        assertThat(unasked.read(null).media()).isEmpty();
        assertThat(unasked.read(List.of()).media()).isEmpty();
    }

    @Test
    void every_fault_of_every_medium_is_named_at_once() {
        ShowsRequest contradiction =
                new ShowsRequest(People.NONE, Set.of(UNKNOWN), Set.of(), false);
        assertThat(
                        faults(
                                named(UNKNOWN, "Tensi", null),
                                named(SUBTITLES, "Tensi", null),
                                named(PICTURE, null, null),
                                named(SAME_BYTES, "Tensi", null),
                                named(VIDEO, null, UNKNOWN),
                                new AttachMediumRequest(UNKNOWN, null, null, contradiction)))
                .containsExactly(
                        "/media/0/mediaId UNKNOWN_MEDIUM",
                        "/media/1/mediaId NOT_SHOWABLE",
                        "/media/2/altText ALT_TEXT_MISSING",
                        "/media/3/mediaId REPEATED",
                        "/media/4/subtitles UNKNOWN_MEDIUM",
                        "/media/5/mediaId UNKNOWN_MEDIUM",
                        "/media/5/shows/people PEOPLE_NAMED");
    }

    @Test
    void subtitles_belong_to_a_video() {
        assertThat(faults(named(PICTURE, "Tensi", SUBTITLES)))
                .containsExactly("/media/0/subtitles NO_VIDEO");
        assertThat(faults(named(VIDEO, null, PICTURE)))
                .containsExactly("/media/0/subtitles NOT_SUBTITLES");
    }

    private List<String> faults(AttachMediumRequest... named) {
        return reader.read(List.of(named)).faults().stream()
                .map(AttachmentReaderTest::shown)
                .toList();
    }

    private static String shown(Violation fault) {
        return fault.pointer() + " " + fault.code();
    }

    private static AttachMediumRequest named(
            UUID id, @Nullable String altText, @Nullable UUID subtitles) {
        return new AttachMediumRequest(id, altText, subtitles, NOBODY);
    }

    private static Map<UUID, MediaFacts> facts(Set<UUID> ids) {
        Map<UUID, MediaFacts> all =
                new HashMap<>(
                        Map.of(
                                PICTURE, KnownMedia.facts(PICTURE, MediaType.JPEG),
                                SAME_BYTES, KnownMedia.facts(PICTURE, MediaType.JPEG),
                                PNG, KnownMedia.facts(PNG, MediaType.PNG),
                                VIDEO, KnownMedia.facts(VIDEO, MediaType.MP4),
                                SUBTITLES, KnownMedia.facts(SUBTITLES, MediaType.WEBVTT)));
        all.keySet().retainAll(ids);
        return all;
    }
}
