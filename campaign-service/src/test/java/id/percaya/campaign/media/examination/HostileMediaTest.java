package id.percaya.campaign.media.examination;

import static id.percaya.campaign.media.picture.PictureFiles.ascii;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.media.ExaminationRefusal;
import id.percaya.campaign.media.ExaminationRefused;
import id.percaya.campaign.media.MediaFinding.Code;
import id.percaya.campaign.media.MediaType;
import id.percaya.campaign.media.MemoryChannel;
import id.percaya.campaign.media.picture.PictureFiles;
import id.percaya.campaign.media.video.Films;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Examines damaged files. `-Dmedia.mutations=10000` takes that many; `verify` takes a sample.
class HostileMediaTest {

    private static final int COUNT = Integer.getInteger("media.mutations", 300);
    private static final long SEED = Long.getLong("media.seed", 13);

    private final Examination examination = new Examination();

    @Test
    void each_damaged_file_is_refused_or_stored_clean() throws IOException {
        Map<byte[], StatedType> files = files();
        Set<String> temporary = temporaryFiles();
        Map<String, Integer> outcomes = new TreeMap<>();
        Random random = new Random(SEED);
        examineAll(files, random, outcomes, files.size());
        Set<Thread> threads = Thread.getAllStackTraces().keySet();
        examineAll(files, random, outcomes, COUNT);
        assertThat(outcomes).containsKeys("stored", ExaminationRefusal.PICTURE_UNREADABLE.name());
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(each -> each.getName().startsWith("pool-"))
                .isSubsetOf(threads);
        assertThat(temporaryFiles()).isEqualTo(temporary);
        System.out.println(COUNT + " damaged files: " + outcomes);
    }

    private void examineAll(
            Map<byte[], StatedType> files, Random random, Map<String, Integer> outcomes, int count)
            throws IOException {
        int done = 0;
        while (done < count) {
            for (Map.Entry<byte[], StatedType> each : files.entrySet()) {
                byte[] file = Mutation.of(each.getKey(), random);
                outcomes.merge(outcome(each.getValue(), file), 1, Integer::sum);
                done++;
            }
        }
    }

    private String outcome(StatedType stated, byte[] file) throws IOException {
        try {
            Examined examined = examine(stated, file);
            assertIsClean(examined);
            return "stored";
        } catch (ExaminationRefused refused) {
            assertThat(refused.detail()).isNotBlank().hasSizeLessThan(3000);
            return refused.refusal().name();
        }
    }

    private void assertIsClean(Examined examined) throws IOException {
        Optional<byte[]> cleaned = examined.cleaned();
        if (cleaned.isPresent()) {
            Examined again = examine(stated(examined.type()), cleaned.get());
            assertThat(again.width()).isEqualTo(examined.width());
            assertThat(again.findings()).noneMatch(each -> each.code() == Code.METADATA_REMOVED);
        }
    }

    private static StatedType stated(MediaType stored) {
        return StatedType.named(stored.contentType()).orElseThrow();
    }

    private Examined examine(StatedType stated, byte[] file) throws IOException {
        return examination.examine(
                stated, new MemoryChannel(file), file.length, examined -> examined);
    }

    private static Map<byte[], StatedType> files() throws IOException {
        BufferedImage corner = PictureFiles.cornered(60, 40);
        BufferedImage clear = new BufferedImage(60, 40, BufferedImage.TYPE_4BYTE_ABGR);
        BufferedImage palette = new BufferedImage(60, 40, BufferedImage.TYPE_BYTE_INDEXED);
        @SuppressWarnings("ArrayAsKeyOfSetOrMap") // a list of pairs
        Map<byte[], StatedType> files = new LinkedHashMap<>();
        files.put(PictureFiles.withExif(PictureFiles.jpeg(corner), 6), StatedType.JPEG);
        files.put(PictureFiles.progressiveJpeg(corner), StatedType.JPEG);
        files.put(PictureFiles.inkJpeg(9, 99, 199, 0, true), StatedType.JPEG);
        files.put(PictureFiles.linearJpeg(128), StatedType.JPEG);
        files.put(PictureFiles.png(corner), StatedType.PNG);
        files.put(PictureFiles.png(clear), StatedType.PNG);
        files.put(PictureFiles.png(palette), StatedType.PNG);
        for (String name : new String[] {"small_31x13.webp", "blue_tile.webp", "bug3.webp"}) {
            files.put(PictureFiles.webp(name), StatedType.WEBP);
        }
        files.put(PictureFiles.webp("4_webp_a.webp"), StatedType.WEBP);
        files.put(PictureFiles.webp("4_webp_ll.webp"), StatedType.WEBP);
        files.put(Films.encoded(), StatedType.MP4);
        files.put(Films.encoded(), StatedType.MP4);
        files.put(Films.located(), StatedType.MP4);
        files.put(Films.fragmented(), StatedType.MP4);
        files.put(
                ascii(
                        "WEBVTT\n\n00:01.000 --> 00:02.000\n<i>Halo</i>\n\n00:03.000 --> 00:04.000\nx"),
                StatedType.WEBVTT);
        return files;
    }

    private static Set<String> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(each -> each.getFileName().toString())
                    .filter(each -> each.startsWith("imageio") || each.startsWith("apache-tika"))
                    .collect(Collectors.toSet());
        }
    }
}
