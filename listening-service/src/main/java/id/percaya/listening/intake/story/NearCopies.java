package id.percaya.listening.intake.story;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Measures how many edited texts are found by their sources: `listening-service/model/near --data
/// DIR`. The Indonesian texts of NusaX train are edits of texts of SmSA; the source of one is the
/// text of SmSA train that shares the most of its words, if that is 30 % at least. Any other pair
/// under 30 % that is taken for copies is false.
public final class NearCopies {

    private static final double RELATED = 0.3;
    private static final double MILLION = 1_000_000;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NearCopies() {}

    private record Sample(Set<String> words, Signature signature) {

        static Sample of(String text) {
            Set<String> words =
                    new HashSet<>(List.of(NO_WORD.split(text.toLowerCase(Locale.ROOT), -1)));
            words.remove("");
            return new Sample(words, Signature.of(Letters.of(text)));
        }

        double shared(Sample other) {
            long both = words.stream().filter(other.words::contains).count();
            return (double) both / (words.size() + other.words.size() - both);
        }

        /// As [Shelf] finds it: by a common band, then by the estimate.
        boolean isTakenFor(Sample other) {
            return IntStream.range(0, Signature.BANDS)
                            .anyMatch(band -> signature.band(band) == other.signature.band(band))
                    && signature.isNear(other.signature);
        }
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2 || !arguments[0].equals("--data")) {
            System.err.println("Usage: listening-service/model/near --data DIR");
            System.exit(2);
        }
        Path data = Path.of(arguments[1]);
        List<Sample> sources = sources(data);
        long edits = 0;
        long found = 0;
        long mistaken = 0;
        long pairs = 0;
        for (Sample edit : edits(data)) {
            double[] shared = sources.stream().mapToDouble(edit::shared).toArray();
            int best =
                    IntStream.range(0, shared.length)
                            .reduce(0, (one, other) -> shared[other] > shared[one] ? other : one);
            boolean isEdit = shared[best] >= RELATED;
            edits += isEdit ? 1 : 0;
            found += isEdit && edit.isTakenFor(sources.get(best)) ? 1 : 0;
            pairs += shared.length;
            mistaken +=
                    IntStream.range(0, shared.length)
                            .filter(each -> shared[each] < RELATED)
                            .filter(each -> edit.isTakenFor(sources.get(each)))
                            .count();
        }
        System.out.printf(
                Locale.ROOT,
                "recall %.4f (%d of %d edits), %.2f false per million of %d pairs%n",
                (double) found / edits,
                found,
                edits,
                mistaken * MILLION / pairs,
                pairs);
        System.out.printf(Locale.ROOT, "%,.0f texts a second%n", speed(data));
    }

    private static double speed(Path data) throws IOException {
        List<String> texts = smsa(data).toList();
        double best = 0;
        for (int round = 0; round < 5; round++) {
            long begun = System.nanoTime();
            long kept =
                    texts.stream()
                            .map(Letters::of)
                            .mapToInt(letters -> Signature.of(letters).band(0))
                            .filter(band -> band != 0)
                            .count();
            best = Math.max(best, kept * 1e9 / (System.nanoTime() - begun));
        }
        return best;
    }

    private static List<Sample> sources(Path data) throws IOException {
        return smsa(data).map(Sample::of).toList();
    }

    private static Stream<String> smsa(Path data) throws IOException {
        Path file = data.resolve("indonlu/smsa_doc-sentiment-prosa/train.tsv");
        return Files.readAllLines(file).stream().map(line -> line.substring(0, line.indexOf('\t')));
    }

    private static List<Sample> edits(Path data) throws IOException {
        Path file = data.resolve("nusax/indonesian/train.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().map(row -> Sample.of(row.getField("text"))).toList();
        }
    }
}
