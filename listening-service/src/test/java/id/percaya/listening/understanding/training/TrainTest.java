package id.percaya.listening.understanding.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.listening.understanding.lexicon.Lexicon;
import id.percaya.listening.understanding.linear.LinearModel;
import id.percaya.listening.understanding.linear.ModelFile;
import id.percaya.listening.understanding.mood.Mood;
import id.percaya.listening.understanding.mood.MoodModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainTest {

    private static final Path HEALTH = Path.of("model/health");

    private static LinearModel trained() throws IOException {
        List<Labelled> texts = Train.tsv(HEALTH.resolve("train.tsv"), 1);
        return new MoodTrainer(texts, Lexicon.current())
                .train(Member.FIVE.subList(0, 1), Map.of("version", "test"));
    }

    private static byte[] bytes(LinearModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(model, out);
        return out.toByteArray();
    }

    @Test
    void the_same_text_gives_the_same_bytes() throws IOException {
        assertThat(bytes(trained())).isEqualTo(bytes(trained()));
    }

    @Test
    void it_learns_from_the_health_sentences_alone() throws IOException {
        MoodModel model = new MoodModel(trained(), Lexicon.current());

        assertThat(model.of("dokternya sabar dan perawatnya ramah").mood())
                .isEqualTo(Mood.POSITIVE);
        assertThat(model.of("antre lama dan petugasnya jutek").mood()).isEqualTo(Mood.NEGATIVE);
        assertThat(model.of("Poli gigi buka jam berapa?").mood()).isEqualTo(Mood.NEUTRAL);
        assertThat(model.of("").score()).isBetween(0.0, 1.0);
    }

    @Test
    void there_are_enough_health_sentences_of_each_mood_and_kind() throws IOException {
        List<Labelled> train = Train.tsv(HEALTH.resolve("train.tsv"), 1);
        List<Labelled> valid = Train.tsv(HEALTH.resolve("valid.tsv"), 1);

        assertThat(train.size() + valid.size()).isGreaterThanOrEqualTo(1_500);
        assertThat((double) valid.size() / (train.size() + valid.size())).isBetween(0.18, 0.22);
        assertThat(train)
                .extracting(Labelled::label)
                .containsOnly("negative", "neutral", "positive");
        assertThat(train)
                .extracting(Labelled::tag)
                .contains("negated", "contrast", "sarcasm", "javanese", "sundanese", "slang");
        assertThat(valid)
                .extracting(Labelled::text)
                .doesNotContainAnyElementsOf(train.stream().map(Labelled::text).toList());
    }

    @Test
    void rows_are_dropped_by_set_and_number(@TempDir Path folder) throws IOException {
        Path smsa = Files.createDirectories(folder.resolve("indonlu/smsa_doc-sentiment-prosa"));
        Files.writeString(
                smsa.resolve("train.tsv"), "satu\tneutral\ndua\tneutral\ntiga\tneutral\n");

        assertThat(new SentimentFolder(folder, Set.of("train 1", "valid 0")).smsa("train"))
                .extracting(Labelled::text)
                .containsExactly("satu", "tiga");
    }

    @Test
    void an_evaluation_counts_per_class_and_tag() {
        List<Labelled> texts =
                List.of(
                        new Labelled("negative", "a", "x"),
                        new Labelled("negative", "a", "y"),
                        new Labelled("positive", "b", "y"));

        Evaluation evaluation =
                new Evaluation(
                        Train.MOODS, texts, text -> text.equals("x") ? "negative" : "positive");

        assertThat(evaluation.accuracy()).isEqualTo(2 / 3.0);
        assertThat(evaluation.f1(0)).isEqualTo(2 / 3.0);
        assertThat(evaluation.macroF1()).isEqualTo(2 / 3.0);
        assertThat(evaluation.perTag()).contains("a").contains("0.500 of 2");
    }
}
