package id.percaya.listening.figures;

import java.util.List;
import java.util.stream.Stream;

/// Shares of voice as CSV: a row for each monitor.
final class ShareOfVoiceCsv {

    private static final List<String> COLUMNS =
            List.of(
                    "monitorId",
                    "name",
                    "mentions",
                    "share",
                    "shareLow",
                    "shareHigh",
                    "shareN",
                    "stories",
                    "storyShare",
                    "storyShareLow",
                    "storyShareHigh",
                    "storyShareN",
                    "reach",
                    "reachShare",
                    "distinctMentions",
                    "formulaVersion");

    private ShareOfVoiceCsv() {}

    static String of(ShareOfVoice voice) {
        return CsvCells.file(COLUMNS, voice.monitors().stream().map(row -> cells(row, voice)));
    }

    private static List<String> cells(MonitorVoice row, ShareOfVoice voice) {
        return Stream.of(
                        Stream.of(
                                row.monitorId().toString(),
                                CsvCells.text(row.name()),
                                CsvCells.number(row.mentions())),
                        CsvCells.share(row.share()),
                        Stream.of(CsvCells.number(row.stories())),
                        CsvCells.share(row.storyShare()),
                        Stream.of(
                                CsvCells.number(row.reach()),
                                CsvCells.number(row.reachShare()),
                                CsvCells.number(voice.distinctMentions()),
                                CsvCells.number(voice.formulaVersion())))
                .flatMap(cells -> cells)
                .toList();
    }
}
