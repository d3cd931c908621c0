package id.percaya.listening.understanding.training;

import id.percaya.listening.understanding.language.LanguageFeatures;
import id.percaya.listening.understanding.language.LanguageModel;
import id.percaya.listening.understanding.linear.Block;
import id.percaya.listening.understanding.linear.LinearModel;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Trains the language model on texts whose label is their language.
final class LanguageTrainer {

    private static final int COLUMNS = 1 << LanguageFeatures.BITS;
    private static final double COST = 1;

    private LanguageTrainer() {}

    static LinearModel train(
            List<Labelled> texts, List<Labelled> held, Map<String, String> properties) {
        List<String> labels =
                Arrays.stream(Language.values()).map(Language::code).sorted().toList();
        List<Block> blocks =
                texts.stream().map(text -> LanguageFeatures.of(text.text()).block()).toList();
        int[] frequencies = new int[COLUMNS];
        blocks.forEach(block -> Frequencies.count(block, frequencies));
        byte[] idf = Frequencies.idf(frequencies, texts.size());
        Matrix rows = new Matrix();
        for (Block block : blocks) {
            rows.addBlock(block, idf, 1);
            rows.endRow();
        }
        List<Svm> trained =
                IntStream.range(0, labels.size())
                        .parallel()
                        .mapToObj(each -> trained(rows, texts, labels.get(each)))
                        .toList();
        double[][] weights = trained.stream().map(Svm::weights).toArray(double[][]::new);
        double[] bias = trained.stream().mapToDouble(Svm::bias).toArray();
        LinearModel model = Quantised.model(properties, labels, idf, weights, bias);
        Map<String, String> head = new HashMap<>(properties);
        head.put(LanguageModel.MARGIN, Margins.rejecting(model, held));
        return model.with(head);
    }

    private static Svm trained(Matrix rows, List<Labelled> texts, String label) {
        boolean[] inClass = new boolean[texts.size()];
        double[] costs = new double[texts.size()];
        float[] factors = new float[COLUMNS];
        Arrays.fill(costs, COST);
        Arrays.fill(factors, 1);
        for (int row = 0; row < inClass.length; row++) {
            inClass[row] = texts.get(row).label().equals(label);
        }
        Svm svm = new Svm(rows, factors, inClass, costs);
        svm.train();
        return svm;
    }
}
