package id.percaya.listening.figures;

import java.util.List;
import java.util.stream.Stream;

/// Figures as CSV: a row for each group, or one row.
final class FiguresCsv {

    private static final List<String> COLUMNS =
            List.of(
                    "key",
                    "name",
                    "mentions",
                    "stories",
                    "share",
                    "shareLow",
                    "shareHigh",
                    "shareN",
                    "positive",
                    "neutral",
                    "negative",
                    "unknown",
                    "negativeShare",
                    "negativeShareLow",
                    "negativeShareHigh",
                    "negativeShareN",
                    "netSentiment",
                    "netSentimentLow",
                    "netSentimentHigh",
                    "netSentimentN",
                    "netSentimentAll",
                    "authors",
                    "reachSocial",
                    "reachNonSocial",
                    "formulaVersion",
                    "sentimentByModel",
                    "sentimentBySource",
                    "sentimentByPerson");

    private FiguresCsv() {}

    static String of(Figures figures) {
        List<FigureGroup> rows =
                figures.groups() == null
                        ? List.of(FigureGroup.of("", null, figures, figures))
                        : figures.groups();
        return CsvCells.file(
                COLUMNS, rows.stream().map(row -> cells(row, figures.formulaVersion())));
    }

    private static List<String> cells(FigureGroup row, int formulaVersion) {
        NetSentimentInterval net = row.netSentimentInterval();
        return Stream.of(
                        Stream.of(
                                CsvCells.text(row.key()),
                                CsvCells.text(row.name()),
                                CsvCells.number(row.mentions()),
                                CsvCells.number(row.stories())),
                        CsvCells.share(row.share()),
                        Stream.of(row.positive(), row.neutral(), row.negative(), row.unknown())
                                .map(CsvCells::number),
                        CsvCells.share(row.shares() == null ? null : row.shares().negative()),
                        Stream.of(CsvCells.number(row.netSentiment())),
                        net == null
                                ? Stream.of("", "", "")
                                : Stream.of(
                                        CsvCells.number(net.low()),
                                        CsvCells.number(net.high()),
                                        CsvCells.number(net.n())),
                        Stream.of(CsvCells.number(row.netSentimentAll())),
                        Stream.of(
                                        row.authors(),
                                        row.reachSocial(),
                                        row.reachNonSocial(),
                                        (long) formulaVersion,
                                        row.sentimentBy().model(),
                                        row.sentimentBy().source(),
                                        row.sentimentBy().person())
                                .map(CsvCells::number))
                .flatMap(cells -> cells)
                .toList();
    }
}
