package id.percaya.campaign.media.video;

import static id.percaya.campaign.media.ExaminationRefusal.VIDEO_LENGTH_UNKNOWN;
import static id.percaya.campaign.media.ExaminationRefusal.VIDEO_LONGER_THAN_12_HOURS;
import static id.percaya.campaign.media.ExaminationRefusal.VIDEO_SHOWS_LOCATION;
import static id.percaya.campaign.media.ExaminationRefusal.VIDEO_UNREADABLE;
import static id.percaya.campaign.media.ExaminationRefusal.VIDEO_WITHOUT_INDEX;
import static id.percaya.campaign.media.ExaminationRefusal.VIDEO_WITHOUT_PICTURE;
import static id.percaya.campaign.media.picture.PictureFiles.ascii;
import static id.percaya.campaign.media.picture.PictureFiles.joined;
import static id.percaya.campaign.media.video.Films.box;
import static id.percaya.campaign.media.video.Films.film;
import static id.percaya.campaign.media.video.Films.header;
import static id.percaya.campaign.media.video.Films.index;
import static id.percaya.campaign.media.video.Films.longBox;
import static id.percaya.campaign.media.video.Films.number;
import static id.percaya.campaign.media.video.Films.pictures;
import static id.percaya.campaign.media.video.Films.sound;
import static id.percaya.campaign.media.video.Films.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.percaya.campaign.media.ExaminationRefusal;
import id.percaya.campaign.media.ExaminationRefused;
import id.percaya.campaign.media.MediaFinding;
import id.percaya.campaign.media.MediaFinding.Code;
import id.percaya.campaign.media.MediaType;
import id.percaya.campaign.media.MemoryChannel;
import id.percaya.campaign.media.picture.PictureFiles;
import id.percaya.campaign.media.reading.RawFile;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VideoReaderTest {

    private static final byte[] PIXELS = box("mdat", new byte[500]);

    @Test
    void an_encoded_video_is_probed_and_shows_a_frame() throws IOException {
        ProbedVideo video = read(Films.encoded());
        VideoDetails details = video.details();
        assertThat(details.videoCodec()).isEqualTo("avc1");
        assertThat(details.audioCodec()).isNull();
        assertThat(details.width()).isEqualTo(64);
        assertThat(details.height()).isEqualTo(48);
        assertThat(details.duration()).isEqualTo(Duration.ofSeconds(1));
        assertThat(details.framesPerSecond()).isEqualTo(10.0);
        assertThat(codes(video)).containsExactly(Code.INDEX_AT_END);
        BufferedImage poster = PictureFiles.read(video.poster().orElseThrow());
        assertThat(poster.getWidth()).isEqualTo(64);
        assertThat(poster.getHeight()).isEqualTo(48);
        Color colour = new Color(poster.getRGB(32, 24));
        assertThat(colour.getRed()).isBetween(180, 220);
        assertThat(colour.getGreen()).isBetween(10, 50);
        assertThat(colour.getBlue()).isBetween(10, 50);
    }

    @Test
    void a_codec_that_cannot_be_decoded_leaves_the_cover_to_the_author() throws IOException {
        ProbedVideo video = read(film(30));
        assertThat(video.poster()).isEmpty();
        assertThat(codes(video)).containsExactly(Code.NO_POSTER_FRAME);
        assertThat(video.details())
                .isEqualTo(
                        new VideoDetails(
                                "isom",
                                "hvc1",
                                "mp4a",
                                1080,
                                1920,
                                0,
                                Duration.ofSeconds(30),
                                25.0,
                                false));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void the_size_is_the_one_that_is_shown(int rotation) throws IOException {
        byte[] moov = box("moov", header(5), pictures("hvc1", 1920, 1080, rotation, 5));
        VideoDetails details = read(joined(type("qt  "), moov, PIXELS)).details();
        assertThat(details.rotation()).isEqualTo(rotation);
        assertThat(details.width()).isEqualTo(rotation % 180 == 0 ? 1920 : 1080);
        assertThat(details.height()).isEqualTo(rotation % 180 == 0 ? 1080 : 1920);
    }

    @Test
    void sizes_of_64_bits_and_sizes_up_to_the_end_are_read() throws IOException {
        byte[] rest = joined(number(0), ascii("mdat"), new byte[500]);
        byte[] wide = longBox("free", 16 + 100, new byte[100]);
        assertThat(read(joined(type("isom"), wide, index(5), rest)).details().width())
                .isEqualTo(1080);
    }

    static Stream<Arguments> a_size_that_does_not_fit_is_refused() {
        byte[] start = joined(type("isom"), index(5));
        return Stream.of(
                Arguments.of(joined(start, longBox("mdat", 1L << 60, new byte[9]))),
                Arguments.of(joined(start, longBox("mdat", -1, new byte[9]))),
                Arguments.of(joined(start, longBox("mdat", Long.MIN_VALUE, new byte[9]))),
                Arguments.of(joined(start, longBox("mdat", 15, new byte[9]))),
                Arguments.of(joined(start, number(7), ascii("mdat"), new byte[9])),
                Arguments.of(joined(start, number(1), ascii("mdat"))),
                Arguments.of(joined(start, number(-1), ascii("mdat"), new byte[9])));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource
    void a_size_that_does_not_fit_is_refused(byte[] film) {
        assertRefused(film, VIDEO_UNREADABLE);
    }

    @Test
    void a_video_without_its_index_is_refused() {
        assertRefused(joined(type("isom"), PIXELS), VIDEO_WITHOUT_INDEX);
        assertRefused(Arrays.copyOf(film(5), 700), VIDEO_UNREADABLE);
    }

    @Test
    void sound_alone_is_refused() {
        byte[] moov = box("moov", header(5), sound("mp4a", 5));
        assertRefused(joined(type("isom"), moov, PIXELS), VIDEO_WITHOUT_PICTURE);
    }

    @Test
    void nine_hours_are_read_and_more_than_twelve_are_not() throws IOException {
        assertThat(read(film(9 * 3600)).details().duration()).isEqualTo(Duration.ofHours(9));
        assertRefused(film(12 * 3600 + 1), VIDEO_LONGER_THAN_12_HOURS);
    }

    @Test
    void a_fragmented_video_must_say_how_long_it_is() throws IOException {
        byte[] extended = box("mvex", box("mehd", number(0, 7000)));
        assertThat(read(film(0, extended)).details().duration()).isEqualTo(Duration.ofSeconds(7));
        byte[] silent = film(0, box("mvex", box("trex", new byte[24])));
        assertRefused(silent, VIDEO_LENGTH_UNKNOWN);
        byte[] segments = box("sidx", number(0, 1, 1000, 0, 0, 2, 99, 2500, 0, 99, 1500, 0));
        assertThat(read(joined(silent, segments)).details().duration())
                .isEqualTo(Duration.ofSeconds(4));
        assertRefused(film(0), VIDEO_LENGTH_UNKNOWN);
    }

    static Stream<Arguments> a_video_that_says_where_it_was_taken_is_refused() {
        byte[] place = ascii("-06.1754+106.8272/");
        byte[] keys =
                box(
                        "keys",
                        number(0, 1),
                        box("mdta", ascii("com.apple.quicktime.location.ISO6709")));
        byte[] handler = box("hdlr", number(0, 0), ascii("mdta"), new byte[13]);
        byte[] xmp = Films.hex("be7acfcb97a942e89c71999491e3afac");
        byte[] gps = ascii("<rdf exif:GPSLatitude=\"6,10.5S\"/>");
        return Stream.of(
                Arguments.of("Android", film(5, box("udta", box("\u00A9xyz", place)))),
                Arguments.of("3GPP", film(5, box("udta", box("loci", place)))),
                Arguments.of("iPhone", film(5, box("meta", handler, keys))),
                Arguments.of("iPhone, MP4", film(5, box("meta", number(0), handler, keys))),
                Arguments.of("in udta", film(5, box("udta", box("meta", number(0), keys)))),
                Arguments.of("XMP", joined(film(5), box("uuid", xmp, gps))),
                Arguments.of("XMP of QuickTime", film(5, box("udta", box("XMP_", gps)))),
                Arguments.of("GoPro", film(5, box("udta", box("GPMF", place)))),
                Arguments.of(
                        "GoPro's track",
                        film(5, Films.track("meta", box("gpmd", new byte[8]), 0, 0, 0, 5))),
                Arguments.of(
                        "iPhone's track",
                        film(5, Films.track("meta", box("mebx", new byte[8], keys), 0, 0, 0, 5))),
                Arguments.of("DJI's track", film(5, measurements("meta", "djmd"))),
                Arguments.of("DJI's other track", film(5, measurements("meta", "dbgi"))),
                Arguments.of("Sony's track", film(5, measurements("meta", "rtmd"))),
                Arguments.of("Sony", joined(film(5), box("meta", number(0), handler, sonys()))),
                Arguments.of("Nikon", film(5, box("udta", box("NCDT", box("NCTG", place))))),
                Arguments.of("a track of text", film(5, measurements("meta", "mett"))),
                Arguments.of("an unknown track", film(5, measurements("fdsc", "fdsc"))));
    }

    private static byte[] measurements(String handler, String entry) {
        return Films.track(handler, box(entry, new byte[8]), 0, 0, 0, 5);
    }

    private static byte[] sonys() {
        return box("xml ", number(0), ascii("<NonRealTimeMeta><Group name=\"ExifGPS\"/>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_video_that_says_where_it_was_taken_is_refused(String writer, byte[] film) {
        assertThat(writer).isNotBlank();
        assertRefused(film, VIDEO_SHOWS_LOCATION);
    }

    @Test
    void measurements_that_name_no_place_are_no_reason_to_refuse() throws IOException {
        byte[] face = ascii("com.apple.quicktime.detected-face");
        byte[] keys = box("keys", box("\0\0\0\1", box("keyd", ascii("mdta"), face)));
        byte[] track = Films.track("meta", box("mebx", new byte[8], keys), 0, 0, 0, 5);
        byte[] timeCode = Films.track("tmcd", box("tmcd", new byte[26]), 0, 0, 0, 5);
        assertThat(read(film(5, track, timeCode)).details().duration())
                .isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void other_metadata_are_no_reason_to_refuse() throws IOException {
        byte[] title = box("udta", box("\u00A9nam", ascii("Kenali tindakan")), new byte[4]);
        assertThat(read(film(5, title)).details().duration()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void boxes_within_boxes_end_somewhere() {
        byte[] nested = new byte[0];
        for (int i = 0; i < 20_000; i++) {
            nested = box("udta", Arrays.copyOf(nested, Math.min(nested.length, 4000)));
        }
        byte[] many = new byte[8 * 200_001];
        for (int i = 0; i < many.length; i += 8) {
            many[i + 3] = 8;
        }
        byte[] film = film(5, nested);
        assertThatExceptionOfType(ExaminationRefused.class)
                .isThrownBy(() -> read(joined(film, many)))
                .withMessageContaining("too many boxes");
    }

    @Test
    void the_container_follows_from_its_brand() throws IOException {
        assertThat(container(film(5))).isEqualTo(MediaType.MP4);
        assertThat(container(joined(type("qt  "), index(5)))).isEqualTo(MediaType.MOV);
        assertThat(container(joined(index(5), PIXELS))).isEqualTo(MediaType.MOV);
    }

    private static MediaType container(byte[] film) throws IOException {
        return Container.of(new RawFile(new MemoryChannel(film), film.length));
    }

    private static ProbedVideo read(byte[] film) throws IOException {
        return new VideoReader().read(new RawFile(new MemoryChannel(film), film.length));
    }

    private static void assertRefused(byte[] film, ExaminationRefusal refusal) {
        assertThatExceptionOfType(ExaminationRefused.class)
                .isThrownBy(() -> read(film))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private static List<Code> codes(ProbedVideo video) {
        return video.findings().stream().map(MediaFinding::code).toList();
    }
}
