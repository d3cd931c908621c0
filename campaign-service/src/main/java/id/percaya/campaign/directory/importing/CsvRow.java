package id.percaya.campaign.directory.importing;

import java.util.Map;

/// A row of a file: stripped cells by column. A column that the file does not have has no cell.
///
/// @param line on which it stands, from 1
record CsvRow(int line, Map<Column, String> cells) {

    CsvRow {
        cells = Map.copyOf(cells);
    }

    String code() {
        return cells.getOrDefault(Column.CODE, "");
    }
}
