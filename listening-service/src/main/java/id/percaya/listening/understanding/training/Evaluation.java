package id.percaya.listening.understanding.training;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Compares labels with a model's answers.
final class Evaluation {

    private static final long MEASURED = 3_000_000_000L;

    private final List<String> labels;
    private final int[][] confusion;
    private final Map<String, int[]> tags = new TreeMap<>();
    private final Supplier<Double> speed;

    Evaluation(List<String> labels, List<Labelled> texts, Function<String, String> model) {
        this.labels = labels;
        this.confusion = new int[labels.size()][labels.size() + 1];
        List<String> answers = answers(texts, model);
        this.speed = () -> speed(texts, model);
        for (int at = 0; at < answers.size(); at++) {
            count(texts.get(at), answers.get(at));
        }
    }

    private static List<String> answers(List<Labelled> texts, Function<String, String> model) {
        return texts.stream().map(text -> model.apply(text.text())).toList();
    }

    /// Texts per second of one thread, once the code is warm.
    private static double speed(List<Labelled> texts, Function<String, String> model) {
        long began = System.nanoTime();
        double best = 0;
        while (System.nanoTime() - began < MEASURED) {
            long before = System.nanoTime();
            int answered = answers(texts, model).size();
            best = Math.max(best, answered * 1e9 / (System.nanoTime() - before));
        }
        return best;
    }

    private void count(Labelled text, String answer) {
        int[] ofTag = tags.computeIfAbsent(text.tag(), tag -> new int[2]);
        ofTag[0] += answer.equals(text.label()) ? 1 : 0;
        ofTag[1]++;
        int other = labels.indexOf(answer);
        confusion[labels.indexOf(text.label())][other < 0 ? labels.size() : other]++;
    }

    /// The mean of the F1 of the classes that occur.
    double macroF1() {
        double sum = 0;
        int classes = 0;
        for (int each = 0; each < labels.size(); each++) {
            if (row(each) > 0) {
                sum += f1(each);
                classes++;
            }
        }
        return sum / classes;
    }

    double f1(int each) {
        int told = 0;
        for (int[] row : confusion) {
            told += row[each];
        }
        int sum = row(each) + told;
        return sum == 0 ? 0 : 2.0 * confusion[each][each] / sum;
    }

    private int row(int each) {
        return Arrays.stream(confusion[each]).sum();
    }

    double accuracy() {
        int[] all = tags.values().stream().reduce(new int[2], Evaluation::plus);
        return (double) all[0] / all[1];
    }

    private static int[] plus(int[] one, int[] other) {
        return new int[] {one[0] + other[0], one[1] + other[1]};
    }

    String summary() {
        return String.format(
                Locale.ROOT, "macro-F1 %.4f  accuracy %.4f  %s", macroF1(), accuracy(), classes());
    }

    private String classes() {
        return IntStream.range(0, labels.size())
                .filter(each -> row(each) > 0)
                .mapToObj(each -> String.format(Locale.ROOT, "%s %.3f", labels.get(each), f1(each)))
                .collect(Collectors.joining("  "));
    }

    /// All figures, one a line.
    String report() {
        StringBuilder report = new StringBuilder(summary()).append('\n');
        report.append(String.format(Locale.ROOT, "%.0f texts/s%n", speed.get()));
        report.append("confusion, a row per label, a column per answer (the last: none of them)\n");
        for (int each = 0; each < labels.size(); each++) {
            report.append(String.format(Locale.ROOT, "%-12s", labels.get(each)));
            for (int count : confusion[each]) {
                report.append(String.format(Locale.ROOT, "%6d", count));
            }
            report.append('\n');
        }
        return report.append(perTag()).toString();
    }

    String perTag() {
        return tags.entrySet().stream()
                .map(tag ->
                        String.format(
                                Locale.ROOT,
                                "%-16s %.3f of %d%n",
                                tag.getKey(),
                                (double) tag.getValue()[0] / tag.getValue()[1],
                                tag.getValue()[1]))
                .collect(Collectors.joining());
    }
}
