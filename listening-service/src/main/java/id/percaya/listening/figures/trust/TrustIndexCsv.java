package id.percaya.listening.figures.trust;

import id.percaya.listening.figures.CsvCells;
import id.percaya.listening.figures.trust.TrustIndex.TrustComponent;
import java.util.List;

/// The trust index as CSV: a row for each component, and the index in each of them.
final class TrustIndexCsv {

    private static final List<String> COLUMNS =
            List.of(
                    "component",
                    "value",
                    "n",
                    "weight",
                    "appliedWeight",
                    "index",
                    "indexVersion",
                    "formulaVersion");

    private TrustIndexCsv() {}

    static String of(TrustIndex index) {
        return CsvCells.file(COLUMNS, index.components().stream().map(row -> cells(row, index)));
    }

    private static List<String> cells(TrustComponent row, TrustIndex index) {
        return List.of(
                row.component().name(),
                CsvCells.number(row.value()),
                CsvCells.number(row.n()),
                CsvCells.number(row.weight()),
                CsvCells.number(row.appliedWeight()),
                CsvCells.number(index.index()),
                CsvCells.number(index.indexVersion()),
                CsvCells.number(index.formulaVersion()));
    }
}
