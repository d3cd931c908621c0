package id.percaya.listening.understanding.training;

import id.percaya.listening.understanding.language.LanguageModel;
import id.percaya.listening.understanding.lexicon.Lexicon;
import id.percaya.listening.understanding.linear.LinearModel;
import id.percaya.listening.understanding.linear.ModelFile;
import id.percaya.listening.understanding.mood.MoodModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/// Measures a model on labelled text: `listening-service/model/evaluate --model FILE --set FILE`.
public final class Evaluate {

    private static final String USAGE =
            """
            listening-service/model/evaluate --model FILE --set FILE.tsv

              --set FILE    label, tag and text with tabs between; the labels are negative, neutral
                            and positive, or for a language model a language's code or NusaX name
            """;

    private Evaluate() {}

    public static void main(String[] arguments) throws IOException {
        Options options = new Options(arguments, Set.of("--model", "--set"), USAGE);
        LinearModel model = read(options.path("--model"));
        boolean languages = "language".equals(model.properties().get("kind"));
        List<Labelled> texts =
                Train.tsv(options.path("--set"), 1).stream()
                        .map(text -> languages ? coded(text) : text)
                        .toList();
        List<String> unknown =
                texts.stream()
                        .map(Labelled::label)
                        .filter(label -> !model.labels().contains(label))
                        .distinct()
                        .toList();
        if (!unknown.isEmpty()) {
            System.err.println(
                    "Labels of the set that the model does not know: "
                            + unknown
                            + "; it knows "
                            + model.labels());
            System.exit(2);
        }
        System.out.print(new Evaluation(model.labels(), texts, answers(model, languages)).report());
    }

    private static Function<String, String> answers(LinearModel model, boolean languages) {
        if (languages) {
            LanguageModel language = new LanguageModel(model);
            return text -> language.of(text).orElse("und");
        }
        MoodModel mood = new MoodModel(model, Lexicon.current());
        return text -> mood.of(text).mood().name().toLowerCase(Locale.ROOT);
    }

    /// The code of a language that is named as in NusaX.
    private static Labelled coded(Labelled text) {
        String code =
                Arrays.stream(Language.values())
                        .filter(language -> language.folder().equals(text.label()))
                        .map(Language::code)
                        .findAny()
                        .orElse(text.label());
        return new Labelled(code, text.tag(), text.text());
    }

    private static LinearModel read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ModelFile.read(in);
        }
    }
}
