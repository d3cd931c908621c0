package id.percaya.listening.understanding.training;

import id.percaya.listening.understanding.lexicon.Lexicon;
import id.percaya.listening.understanding.linear.LinearModel;
import id.percaya.listening.understanding.mood.MoodFeatures;
import id.percaya.listening.understanding.mood.MoodModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Trains the mood model: five members, each one against the rest, averaged into one.
final class MoodTrainer {

    private static final int COLUMNS = 1 << MoodFeatures.BITS;
    private static final List<String> LABELS = List.of("negative", "neutral", "positive");

    private final List<Labelled> texts;
    private final byte[] idf;
    private final Matrix rows = new Matrix();
    private final int[] classes;

    MoodTrainer(List<Labelled> texts, Lexicon lexicon) {
        this.texts = texts;
        List<MoodFeatures> features =
                texts.stream().map(text -> MoodFeatures.of(text.text(), lexicon)).toList();
        this.idf = Frequencies.idf(features, COLUMNS);
        features.forEach(this::addRow);
        this.classes = texts.stream().mapToInt(text -> LABELS.indexOf(text.label())).toArray();
    }

    private void addRow(MoodFeatures features) {
        rows.addBlock(features.words(), idf, 1);
        rows.addBlock(features.characters(), idf, MoodModel.CHARACTERS);
        rows.endRow();
    }

    /// @param properties the head of the model file
    LinearModel train(List<Member> members, Map<String, String> properties) {
        record Task(Member member, int each) {}
        List<Task> tasks = new ArrayList<>();
        for (Member member : members) {
            IntStream.range(0, LABELS.size()).forEach(each -> tasks.add(new Task(member, each)));
        }
        List<Svm> trained =
                tasks.parallelStream().map(task -> trained(task.member(), task.each())).toList();
        double[][] weights = new double[LABELS.size()][COLUMNS];
        double[] bias = new double[LABELS.size()];
        for (int at = 0; at < tasks.size(); at++) {
            int each = tasks.get(at).each();
            Averages.add(trained.get(at).weights(), weights[each], members.size());
            bias[each] += trained.get(at).bias() / members.size();
        }
        return Quantised.model(properties, LABELS, idf, weights, bias);
    }

    private Svm trained(Member member, int each) {
        double[] costs = new double[rows.rows()];
        boolean[] inClass = new boolean[rows.rows()];
        for (int row = 0; row < costs.length; row++) {
            costs[row] = weight(member, row);
            inClass[row] = classes[row] == each;
        }
        float[] factors = NaiveBayes.factors(rows, inClass, costs, member.plain(), COLUMNS);
        for (int row = 0; row < costs.length; row++) {
            costs[row] *= member.cost() * classWeight(member, row);
        }
        Svm svm = new Svm(rows, factors, inClass, costs);
        svm.train();
        return svm;
    }

    private double weight(Member member, int row) {
        Labelled text = texts.get(row);
        return switch (text.tag()) {
            case "news" -> member.news();
            case "emot", "aspect" -> member.emotions();
            default -> text.weight();
        };
    }

    /// The general set has few neutral texts; the others are balanced.
    private double classWeight(Member member, int row) {
        if (!texts.get(row).tag().equals("smsa") && !texts.get(row).tag().equals("news")) {
            return 1;
        }
        return switch (texts.get(row).label()) {
            case "neutral" -> member.neutral();
            case "positive" -> Member.POSITIVE;
            default -> 1;
        };
    }
}
