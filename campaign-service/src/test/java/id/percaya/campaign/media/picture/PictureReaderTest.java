package id.percaya.campaign.media.picture;

import static id.percaya.campaign.media.ExaminationRefusal.PICTURE_ANIMATED;
import static id.percaya.campaign.media.ExaminationRefusal.PICTURE_HAS_TOO_MANY_PIXELS;
import static id.percaya.campaign.media.ExaminationRefusal.PICTURE_UNREADABLE;
import static id.percaya.campaign.media.picture.PictureFiles.ascii;
import static id.percaya.campaign.media.picture.PictureFiles.cornered;
import static id.percaya.campaign.media.picture.PictureFiles.joined;
import static id.percaya.campaign.media.picture.PictureFormat.JPEG;
import static id.percaya.campaign.media.picture.PictureFormat.PNG;
import static id.percaya.campaign.media.picture.PictureFormat.WEBP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import id.percaya.campaign.media.ExaminationRefusal;
import id.percaya.campaign.media.ExaminationRefused;
import id.percaya.campaign.media.MediaFinding;
import id.percaya.campaign.media.MediaFinding.Code;
import id.percaya.campaign.media.MediaType;
import id.percaya.campaign.media.MemoryChannel;
import id.percaya.campaign.media.reading.RawFile;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {

    private static final PictureReader READER = new PictureReader();

    @ParameterizedTest
    @CsvSource({
        "1, 64, 32, 0, 0",
        "2, 64, 32, 1, 0",
        "3, 64, 32, 1, 1",
        "4, 64, 32, 0, 1",
        "5, 32, 64, 0, 0",
        "6, 32, 64, 1, 0",
        "7, 32, 64, 1, 1",
        "8, 32, 64, 0, 1"
    })
    void a_picture_is_turned_as_its_metadata_say(
            int orientation, int width, int height, int right, int below) throws IOException {
        byte[] jpeg = PictureFiles.withExif(PictureFiles.jpeg(cornered(64, 32)), orientation);
        CleanedPicture cleaned = read(JPEG, jpeg);
        assertThat(cleaned.width()).isEqualTo(width);
        assertThat(cleaned.height()).isEqualTo(height);
        assertThat(codes(cleaned).contains(Code.ROTATED)).isEqualTo(orientation != 1);
        BufferedImage image = PictureFiles.read(cleaned.bytes());
        for (int x = 0; x <= 1; x++) {
            for (int y = 0; y <= 1; y++) {
                Color colour =
                        new Color(
                                image.getRGB(
                                        width / 4 + x * width / 2, height / 4 + y * height / 2));
                boolean isCorner = x == right && y == below;
                assertThat(colour.getRed() > colour.getBlue()).isEqualTo(isCorner);
            }
        }
    }

    @Test
    void nothing_is_left_of_a_jpeg_but_its_picture() throws Exception {
        byte[] plain = PictureFiles.jpeg(cornered(64, 32));
        byte[] xmp = ascii("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Budi</x:xmpmeta>");
        byte[] jpeg = PictureFiles.withSegment(plain, 0xFE, ascii("Kommentar Budi"));
        jpeg = PictureFiles.withSegment(jpeg, 0xED, ascii("Photoshop 3.0\0 8BIM Budi"));
        jpeg = PictureFiles.withSegment(jpeg, 0xE1, xmp);
        jpeg = PictureFiles.withExif(jpeg, 1);
        jpeg = joined(jpeg, ascii("<html><script>alert('Budi')</script>"));
        assertThat(directories(jpeg)).contains("GPS", "XMP", "JpegComment", "Exif IFD0");
        CleanedPicture cleaned = read(JPEG, jpeg);
        assertThat(codes(cleaned)).containsExactly(Code.METADATA_REMOVED);
        for (byte[] each : List.of(cleaned.bytes(), cleaned.thumbnail())) {
            assertThat(directories(each)).containsExactly("JPEG", "JFIF", "Huffman", "File Type");
            assertThat(new String(each, StandardCharsets.ISO_8859_1))
                    .doesNotContain("Budi", "Kamera", "html");
        }
    }

    @Test
    void nothing_is_left_of_a_png_but_its_picture() throws Exception {
        byte[] png = PictureFiles.png(cornered(64, 32));
        png = PictureFiles.withChunk(png, "tEXt", ascii("Author\0Budi"));
        png = PictureFiles.withChunk(png, "eXIf", PictureFiles.exif(6));
        png = joined(png, ascii("<html>Budi"));
        CleanedPicture cleaned = read(PNG, png);
        assertThat(codes(cleaned)).containsExactly(Code.METADATA_REMOVED, Code.ROTATED);
        assertThat(cleaned.height()).isEqualTo(64);
        assertThat(directories(cleaned.bytes())).containsExactly("PNG-IHDR", "File Type");
        assertThat(new String(cleaned.bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Budi", "Kamera", "html");
    }

    @Test
    void compressed_texts_and_profiles_of_a_png_are_not_unpacked() throws Exception {
        byte[] bomb = PictureFiles.deflated(new byte[64 * 1024 * 1024]);
        byte[] png = PictureFiles.png(cornered(64, 32));
        png = PictureFiles.withChunk(png, "zTXt", joined(ascii("a\0\0"), bomb));
        png = PictureFiles.withChunk(png, "iCCP", joined(ascii("a\0\0"), bomb));
        assertThat(codes(read(PNG, png))).containsExactly(Code.METADATA_REMOVED);
    }

    @Test
    void a_png_with_several_profiles_is_refused() {
        byte[] png = PictureFiles.png(cornered(64, 32));
        byte[] profile = joined(ascii("a\0\0"), PictureFiles.deflated(new byte[1000]));
        png = PictureFiles.withChunk(png, "iCCP", profile);
        png = PictureFiles.withChunk(png, "iCCP", profile);
        assertRefused(PNG, png, PICTURE_UNREADABLE);
    }

    @Test
    void a_huge_picture_is_refused_by_its_header() {
        assertRefused(PNG, PictureFiles.pngOfSize(100_000, 100_000), PICTURE_HAS_TOO_MANY_PIXELS);
        assertRefused(PNG, PictureFiles.pngOfSize(30_000, 30_000), PICTURE_HAS_TOO_MANY_PIXELS);
        assertRefused(JPEG, jpegOfSize(65_000, 65_000), PICTURE_HAS_TOO_MANY_PIXELS);
        assertRefused(JPEG, jpegOfSize(0, 100), PICTURE_UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.3, 0.6, 0.9, 0.99})
    void a_picture_that_is_cut_off_is_refused(double part) {
        byte[] jpeg = PictureFiles.jpeg(cornered(640, 320));
        byte[] png = PictureFiles.png(cornered(640, 320));
        byte[] jpegStart = Arrays.copyOf(jpeg, (int) (jpeg.length * part));
        assertRefused(JPEG, jpegStart, PICTURE_UNREADABLE);
        assertRefused(
                JPEG, joined(jpegStart, new byte[] {(byte) 0xFF, (byte) 0xD9}), PICTURE_UNREADABLE);
        assertRefused(PNG, Arrays.copyOf(png, (int) (png.length * part)), PICTURE_UNREADABLE);
    }

    @Test
    void a_png_with_too_few_pixels_is_refused() {
        assertRefused(PNG, PictureFiles.pngOfSize(4000, 4000), PICTURE_UNREADABLE);
    }

    @Test
    void a_png_whose_checksum_does_not_hold_is_refused() {
        byte[] png = PictureFiles.png(cornered(64, 32));
        int checksumOfHeader = 29;
        png[checksumOfHeader] = (byte) ~png[checksumOfHeader];
        assertRefused(PNG, png, PICTURE_UNREADABLE);
    }

    @Test
    void an_animation_is_refused() throws IOException {
        byte[] png = PictureFiles.png(cornered(64, 32));
        assertRefused(PNG, PictureFiles.withChunk(png, "acTL", new byte[8]), PICTURE_ANIMATED);
        assertRefused(WEBP, PictureFiles.webp("animated-webp-supported.webp"), PICTURE_ANIMATED);
    }

    @ParameterizedTest
    @CsvSource({
        "1.webp, JPEG, TURNED_INTO_JPEG, 550, 368",
        "2_webp_ll_noalpha.webp, JPEG, TURNED_INTO_JPEG, 386, 395",
        "1_webp_a.webp, PNG, TURNED_INTO_PNG, 400, 301",
        "1_webp_ll.webp, PNG, TURNED_INTO_PNG, 400, 301",
        "small_1x1.webp, JPEG, TURNED_INTO_JPEG, 1, 1"
    })
    void a_webp_becomes_a_png_if_it_is_transparent_and_a_jpeg_if_not(
            String name, MediaType type, Code finding, int width, int height) throws IOException {
        CleanedPicture cleaned = read(WEBP, PictureFiles.webp(name));
        assertThat(cleaned.type()).isEqualTo(type);
        assertThat(codes(cleaned)).contains(finding);
        assertThat(cleaned.width()).isEqualTo(width);
        assertThat(cleaned.height()).isEqualTo(height);
    }

    @Test
    void colours_follow_the_profile_in_the_file() throws IOException {
        byte[] cleaned = read(JPEG, PictureFiles.linearJpeg(128)).bytes();
        assertThat(new Color(PictureFiles.read(cleaned).getRGB(8, 8)).getRed()).isBetween(185, 191);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void inks_become_the_colours_they_print(boolean inverted) throws IOException {
        int full = inverted ? 0 : 255;
        int none = 255 - full;
        byte[] cyan = read(JPEG, PictureFiles.inkJpeg(full, none, none, none, inverted)).bytes();
        Color colour = new Color(PictureFiles.read(cyan).getRGB(8, 8));
        assertThat(colour.getRed()).isLessThan(10);
        assertThat(colour.getGreen()).isGreaterThan(245);
        assertThat(colour.getBlue()).isGreaterThan(245);
    }

    @Test
    void a_png_keeps_its_transparency_with_16_bits_grey_or_a_palette() throws IOException {
        BufferedImage grey = new BufferedImage(9, 7, BufferedImage.TYPE_USHORT_GRAY);
        PictureFiles.fill(grey, 0, 0, 9, 7, new Color(100, 100, 100));
        int sample = grey.getRaster().getSample(1, 1, 0) >> 8;
        byte[] cleaned = read(PNG, PictureFiles.png(grey)).bytes();
        assertThat(new Color(PictureFiles.read(cleaned).getRGB(1, 1)).getRed()).isEqualTo(sample);

        BufferedImage palette = new BufferedImage(9, 7, BufferedImage.TYPE_BYTE_INDEXED);
        PictureFiles.fill(palette, 0, 0, 4, 7, Color.RED);
        BufferedImage shown = PictureFiles.read(read(PNG, PictureFiles.png(palette)).bytes());
        assertThat(shown.getRGB(1, 1)).isEqualTo(Color.RED.getRGB());
    }

    @Test
    void transparent_places_stay_transparent() throws IOException {
        BufferedImage image = new BufferedImage(64, 32, BufferedImage.TYPE_4BYTE_ABGR);
        PictureFiles.fill(image, 0, 0, 32, 32, Color.RED);
        CleanedPicture cleaned = read(PNG, PictureFiles.png(image));
        BufferedImage shown = PictureFiles.read(cleaned.bytes());
        assertThat(shown.getRGB(1, 1)).isEqualTo(Color.RED.getRGB());
        assertThat(shown.getRGB(63, 1) >>> 24).isZero();
        assertThat(new Color(PictureFiles.read(cleaned.thumbnail()).getRGB(60, 5)))
                .isEqualTo(Color.WHITE);
    }

    @Test
    void a_picture_of_more_than_4096_pixels_a_side_is_stored_smaller() throws IOException {
        CleanedPicture cleaned = read(JPEG, PictureFiles.jpeg(cornered(9000, 60)));
        assertThat(codes(cleaned)).containsExactly(Code.SCALED_DOWN);
        assertThat(cleaned.width()).isEqualTo(3000);
        assertThat(cleaned.height()).isEqualTo(20);
    }

    @Test
    void the_thumbnail_has_at_most_400_pixels_a_side() throws IOException {
        BufferedImage large =
                PictureFiles.read(read(PNG, PictureFiles.png(cornered(1000, 500))).thumbnail());
        assertThat(large.getWidth()).isEqualTo(400);
        assertThat(large.getHeight()).isEqualTo(200);
        BufferedImage small =
                PictureFiles.read(read(PNG, PictureFiles.png(cornered(30, 20))).thumbnail());
        assertThat(small.getWidth()).isEqualTo(30);
    }

    @Test
    void the_same_file_gives_the_same_bytes() throws IOException {
        byte[] webp = PictureFiles.webp("1_webp_a.webp");
        assertThat(read(WEBP, webp).bytes()).isEqualTo(read(WEBP, webp).bytes());
        byte[] jpeg = PictureFiles.withExif(PictureFiles.jpeg(cornered(640, 320)), 6);
        assertThat(read(JPEG, jpeg).bytes()).isEqualTo(read(JPEG, jpeg).bytes());
    }

    @Test
    void a_jpeg_whose_only_scan_lacks_colours_is_refused() {
        byte[] jpeg = PictureFiles.jpeg(cornered(16, 16));
        assertRefused(JPEG, withScanOfOneColour(jpeg), PICTURE_UNREADABLE);
    }

    /// Shortens the header of the scan to its first component.
    private static byte[] withScanOfOneColour(byte[] jpeg) {
        int scan = 0;
        while ((jpeg[scan] & 0xFF) != 0xFF || (jpeg[scan + 1] & 0xFF) != 0xDA) {
            scan++;
        }
        byte[] header = {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, jpeg[scan + 5], 0, 0, 63, 0};
        return joined(
                Arrays.copyOf(jpeg, scan),
                header,
                Arrays.copyOfRange(jpeg, scan + 14, jpeg.length));
    }

    private static byte[] jpegOfSize(int width, int height) {
        byte[] jpeg = PictureFiles.jpeg(cornered(16, 16));
        for (int i = 0; i < jpeg.length - 8; i++) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0) {
                jpeg[i + 5] = (byte) (height >> 8);
                jpeg[i + 6] = (byte) height;
                jpeg[i + 7] = (byte) (width >> 8);
                jpeg[i + 8] = (byte) width;
                return jpeg;
            }
        }
        throw new IllegalStateException("no frame");
    }

    private static CleanedPicture read(PictureFormat format, byte[] file) throws IOException {
        return READER.read(format, new RawFile(new MemoryChannel(file), file.length));
    }

    private static void assertRefused(
            PictureFormat format, byte[] file, ExaminationRefusal refusal) {
        assertThatExceptionOfType(ExaminationRefused.class)
                .isThrownBy(() -> read(format, file))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private static List<Code> codes(CleanedPicture cleaned) {
        return cleaned.findings().stream().map(MediaFinding::code).toList();
    }

    private static List<String> directories(byte[] picture)
            throws IOException, ImageProcessingException {
        return StreamSupport.stream(
                        ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture))
                                .getDirectories()
                                .spliterator(),
                        false)
                .map(Directory::getName)
                .distinct()
                .toList();
    }
}
