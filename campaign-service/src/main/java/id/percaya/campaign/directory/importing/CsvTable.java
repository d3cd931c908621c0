package id.percaya.campaign.directory.importing;

import id.percaya.kit.problem.Problem.Violation;
import java.util.List;

/// The rows of a file that could be read, and the faults of the others.
record CsvTable(List<CsvRow> rows, List<Violation> faults) {

    CsvTable {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }
}
