package id.percaya.listening.intake.importing;

import id.percaya.listening.intake.finding.UnknownLabel;
import id.percaya.listening.intake.mention.Mention;
import id.percaya.listening.intake.mention.Origin;
import id.percaya.listening.intake.row.Consequence;
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.intake.row.RowError;
import id.percaya.listening.intake.row.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The rows that are saved in one transaction.
///
/// @param parts in the order of the file
/// @param errors of each row that has any, except unknown labels
/// @param rejected number of rows that became no mention
/// @param labels how often each unknown label occurs
record RowBatch(
        List<Part> parts,
        List<List<RowError>> errors,
        long rejected,
        Map<UnknownLabel, Long> labels) {

    private static final int ROWS = 200;
    private static final Comparator<UnknownLabel> BY_TEXT =
            Comparator.comparing(UnknownLabel::column).thenComparing(UnknownLabel::value);

    /// Rows whose errors are kept for each file and kind; more are counted only.
    private static final long MOST_ERRORS = 10_000;

    /// Rows of which the mentions stand before the removals, so that a mention that comes back
    /// after its removal stays.
    ///
    /// @param removals mentions that their source has deleted
    record Part(List<Mention> mentions, List<Origin> removals) {

        Part() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    long rows() {
        return rejected
                + parts.stream()
                        .mapToLong(part -> part.mentions().size() + part.removals().size())
                        .sum();
    }

    /// True for the errors of a skipped row, false for those of single cells.
    static boolean isSkipped(List<RowError> row) {
        return row.getFirst().consequence() == Consequence.ROW_SKIPPED;
    }

    /// The errors that are kept after so many of the file.
    List<List<RowError>> keptAfter(Reading reading) {
        long skipped = MOST_ERRORS - reading.errors();
        long corrected = MOST_ERRORS - reading.corrections();
        return Stream.concat(
                        errors.stream().filter(RowBatch::isSkipped).limit(Math.max(skipped, 0)),
                        errors.stream()
                                .filter(row -> !isSkipped(row))
                                .limit(Math.max(corrected, 0)))
                .toList();
    }

    static RowBatch next(Iterator<Row> rows) {
        List<Part> parts = new ArrayList<>(List.of(new Part()));
        List<List<RowError>> errors = new ArrayList<>();
        Map<UnknownLabel, Long> labels = new TreeMap<>(BY_TEXT);
        long rejected = 0;
        for (int i = 0; i < ROWS && rows.hasNext(); i++) {
            switch (rows.next()) {
                case Row.Read(Mention mention, List<RowError> found) -> {
                    if (!parts.getLast().removals().isEmpty()) {
                        parts.add(new Part());
                    }
                    parts.getLast().mentions().add(mention);
                    errors.add(withoutLabels(found));
                    found.stream().filter(RowBatch::isLabel).forEach(error -> count(error, labels));
                }
                case Row.Removed(Origin origin) -> parts.getLast().removals().add(origin);
                case Row.Broken(List<RowError> found) -> {
                    rejected++;
                    errors.add(withoutLabels(found));
                }
            }
        }
        errors.removeIf(List::isEmpty);
        return new RowBatch(parts, errors, rejected, labels);
    }

    private static void count(RowError error, Map<UnknownLabel, Long> labels) {
        labels.merge(new UnknownLabel(error.column(), error.value()), 1L, Long::sum);
    }

    private static List<RowError> withoutLabels(List<RowError> errors) {
        return errors.stream().filter(error -> !isLabel(error)).toList();
    }

    private static boolean isLabel(RowError error) {
        return error.rule() == Rule.LABEL;
    }
}
