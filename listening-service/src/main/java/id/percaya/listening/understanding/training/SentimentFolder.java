package id.percaya.listening.understanding.training;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The folder of labelled text that the trainer is given: IndoNLU and NusaX, as they are published.
final class SentimentFolder {

    private static final int SHORTEST_NEWS = 4;

    private final Path indonlu;
    private final Path nusax;
    private final Set<String> dropped;

    /// @param dropped rows of SmSA to leave out, as `train 17` or `valid 3`, from 0
    SentimentFolder(Path folder, Set<String> dropped) {
        this.indonlu = folder.resolve("indonlu");
        this.nusax = folder.resolve("nusax");
        this.dropped = dropped;
    }

    /// Positive, neutral and negative Indonesian texts; `part` is `train` or `valid`.
    List<Labelled> smsa(String part) throws IOException {
        List<Labelled> texts = new ArrayList<>();
        List<String[]> lines =
                Csv.lines(indonlu.resolve("smsa_doc-sentiment-prosa").resolve(part + ".tsv"));
        for (int row = 0; row < lines.size(); row++) {
            if (!dropped.contains(part + " " + row)) {
                texts.add(new Labelled(lines.get(row)[1], "smsa", lines.get(row)[0]));
            }
        }
        return texts;
    }

    /// Sentences of news, as weak neutral text.
    List<Labelled> news() throws IOException {
        List<Labelled> texts = new ArrayList<>(news("posp_pos-prosa"));
        texts.addAll(news("bapos_pos-idn"));
        return texts;
    }

    private List<Labelled> news(String set) throws IOException {
        Path file = indonlu.resolve(set).resolve("train.txt");
        List<Labelled> texts = new ArrayList<>();
        List<String> sentence = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.isBlank()) {
                add(sentence, texts);
                sentence.clear();
            } else {
                sentence.add(line.split("\t", -1)[0]);
            }
        }
        add(sentence, texts);
        return texts;
    }

    private static void add(List<String> sentence, List<Labelled> texts) {
        if (sentence.size() >= SHORTEST_NEWS) {
            texts.add(new Labelled("neutral", "news", String.join(" ", sentence)));
        }
    }

    /// Emotions and reviews of aspects, as weak positive and negative text.
    List<Labelled> emotions() throws IOException {
        List<Labelled> texts = new ArrayList<>();
        for (NamedCsvRecord row :
                Csv.rows(indonlu.resolve("emot_emotion-twitter").resolve("train.csv"))) {
            emotion(row.getField(0))
                    .forEach(mood -> texts.add(new Labelled(mood, "emot", row.getField(1))));
        }
        for (String set : List.of("hoasa_absa-airy", "casa_absa-prosa")) {
            for (NamedCsvRecord row : Csv.rows(indonlu.resolve(set).resolve("train.csv"))) {
                aspects(row)
                        .forEach(mood -> texts.add(new Labelled(mood, "aspect", row.getField(0))));
            }
        }
        return texts;
    }

    private static List<String> emotion(String name) {
        return switch (name) {
            case "happy", "love" -> List.of("positive");
            case "anger", "sadness", "fear" -> List.of("negative");
            default -> List.of();
        };
    }

    /// A review says the one mood that its aspects say; with both it says none.
    private static List<String> aspects(NamedCsvRecord row) {
        Set<String> said = new HashSet<>();
        for (int at = 1; at < row.getFieldCount(); at++) {
            String aspect = row.getField(at).toLowerCase(Locale.ROOT);
            said.add(aspect.substring(0, Math.min(3, aspect.length())));
        }
        boolean positive = said.contains("pos");
        boolean negative = said.contains("neg");
        if (positive == negative) {
            return List.of();
        }
        return List.of(positive ? "positive" : "negative");
    }

    /// A language's texts; the tag is the language.
    List<Labelled> nusax(Language language, String part) throws IOException {
        Path file = nusax.resolve(language.folder()).resolve(part + ".csv");
        List<Labelled> texts = new ArrayList<>();
        for (NamedCsvRecord row : Csv.rows(file)) {
            texts.add(new Labelled(row.getField("label"), language.code(), row.getField("text")));
        }
        return texts;
    }
}
