package id.percaya.listening.understanding.training;

import id.percaya.listening.understanding.language.LanguageModel;
import id.percaya.listening.understanding.lexicon.Lexicon;
import id.percaya.listening.understanding.linear.LinearModel;
import id.percaya.listening.understanding.linear.ModelFile;
import id.percaya.listening.understanding.mood.MoodModel;
import id.percaya.listening.understanding.text.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Trains the models: `listening-service/model/train --data DIR [--drop FILE] [--more FILE] --out
/// DIR`. The same input gives the same bytes.
public final class Train {

    static final List<String> MOODS = List.of("negative", "neutral", "positive");

    private static final String USAGE =
            """
            listening-service/model/train --data DIR [--drop FILE] [--more FILE] --out DIR

              --data DIR    folder with indonlu/ and nusax/, as they are published
              --drop FILE   rows of SmSA to leave out, a line each: train 17, valid 3 (from 0)
              --more FILE   further texts, such as corrections: label, tag and text with tabs between
              --out DIR     where the models and their cards are written
            """;

    private static final double HEALTH = 3;
    private static final double CORRECTED = 3;
    private static final double REGIONAL = 2;
    private static final int NEWS_STEP = 4;

    private final SentimentFolder folder;
    private final Path health;
    private final Path out;
    private final Lexicon lexicon = Lexicon.current();

    private Train(SentimentFolder folder, Path health, Path out) {
        this.folder = folder;
        this.health = health;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        Options options =
                new Options(arguments, Set.of("--data", "--drop", "--more", "--out"), USAGE);
        Set<String> dropped = Set.of();
        if (options.optional("--drop").isPresent()) {
            dropped = Set.copyOf(Files.readAllLines(options.path("--drop")));
        }
        Path health = Path.of(System.getProperty("percaya.model", "listening-service/model"));
        Path out = Files.createDirectories(options.path("--out"));
        Train train =
                new Train(
                        new SentimentFolder(options.path("--data"), dropped),
                        health.resolve("health"),
                        out);
        List<Labelled> more = new ArrayList<>();
        if (options.optional("--more").isPresent()) {
            more.addAll(tsv(options.path("--more"), CORRECTED));
        }
        train.general(more);
        train.regional(more);
        train.languages();
    }

    /// Indonesian: everything that may be shipped under Apache-2.0.
    private void general(List<Labelled> more) throws IOException {
        List<Labelled> texts = indonesian();
        texts.addAll(more);
        List<Labelled> held = new ArrayList<>(folder.smsa("valid"));
        held.addAll(tsv(health.resolve("valid.tsv"), 1));
        Map<String, List<Labelled>> sets = new TreeMap<>();
        sets.put("SmSA valid", folder.smsa("valid"));
        sets.put("health valid", tsv(health.resolve("valid.tsv"), 1));
        mood("mood-1", texts, held, sets);
    }

    /// Twelve languages: a work derived from NusaX, so a file of its own.
    private void regional(List<Labelled> more) throws IOException {
        List<Labelled> texts = indonesian();
        texts.addAll(more);
        List<Labelled> held = new ArrayList<>();
        Map<String, List<Labelled>> sets = new TreeMap<>();
        for (Language language : Language.values()) {
            for (Labelled text : folder.nusax(language, "train")) {
                texts.add(text.weighing(REGIONAL));
            }
            held.addAll(folder.nusax(language, "valid"));
        }
        sets.put("NusaX valid", held);
        mood("nusax-mood-1", texts, held, sets);
    }

    private List<Labelled> indonesian() throws IOException {
        List<Labelled> texts = new ArrayList<>(folder.smsa("train"));
        List<Labelled> news = folder.news();
        for (int at = 0; at < news.size(); at += NEWS_STEP) {
            if (lexicon.events().in(Words.of(news.get(at).text())).isEmpty()) {
                texts.add(news.get(at));
            }
        }
        texts.addAll(folder.emotions());
        texts.addAll(tsv(health.resolve("train.tsv"), HEALTH));
        return texts;
    }

    private void mood(
            String version,
            List<Labelled> texts,
            List<Labelled> held,
            Map<String, List<Labelled>> sets)
            throws IOException {
        Map<String, String> head = new HashMap<>(Map.of("version", version, "kind", "mood"));
        LinearModel trained = new MoodTrainer(texts, lexicon).train(Member.FIVE, head);
        double[] bias = trained.bias();
        double[] moved = Biases.of(List.copyOf(sets.values()), new MoodModel(trained, lexicon));
        for (int each = 0; each < bias.length; each++) {
            bias[each] += moved[each];
        }
        LinearModel model = trained.withBias(bias);
        head.put(MoodModel.TEMPERATURE, Temperature.of(new MoodModel(model, lexicon), MOODS, held));
        write(model.with(head));
        MoodModel mood = new MoodModel(model.with(head), lexicon);
        StringBuilder figures = new StringBuilder();
        for (Map.Entry<String, List<Labelled>> set : sets.entrySet()) {
            Evaluation evaluation =
                    new Evaluation(
                            MOODS,
                            set.getValue(),
                            text -> mood.of(text).mood().name().toLowerCase(Locale.ROOT));
            figures.append(figures(set.getKey(), evaluation));
        }
        report(version, figures);
    }

    private void languages() throws IOException {
        List<Labelled> texts = new ArrayList<>();
        List<Labelled> held = new ArrayList<>();
        for (Language language : Language.values()) {
            folder.nusax(language, "train").forEach(text -> texts.add(ofLanguage(text)));
            folder.nusax(language, "valid").forEach(text -> held.add(ofLanguage(text)));
        }
        LinearModel model =
                LanguageTrainer.train(
                        texts, held, Map.of("version", "nusax-language-1", "kind", "language"));
        write(model);
        LanguageModel languages = new LanguageModel(model);
        Evaluation evaluation =
                new Evaluation(model.labels(), held, text -> languages.of(text).orElse("und"));
        report("nusax-language-1", new StringBuilder(figures("NusaX valid", evaluation)));
    }

    private static Labelled ofLanguage(Labelled text) {
        return new Labelled(text.tag(), text.tag(), text.text());
    }

    private static String figures(String set, Evaluation evaluation) {
        return set + ": " + evaluation.summary() + "\n" + evaluation.perTag() + "\n";
    }

    private void write(LinearModel model) throws IOException {
        Path file = out.resolve(model.version() + ".model");
        try (OutputStream to = Files.newOutputStream(file)) {
            ModelFile.write(model, to);
        }
    }

    /// The figures go into the card and onto the screen.
    private void report(String version, StringBuilder figures) throws IOException {
        System.out.println(version + "\n" + figures);
        Files.writeString(out.resolve(version + ".figures.txt"), figures, StandardCharsets.UTF_8);
    }

    static List<Labelled> tsv(Path file, double weight) throws IOException {
        return Csv.lines(file).stream()
                .map(line -> new Labelled(line[0], line[1], line[2], weight))
                .toList();
    }
}
