package id.percaya.listening.figures.response;

import id.percaya.listening.figures.CsvCells;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Response times as CSV: a row for each group, or one row. Times are in seconds.
final class ResponseTimesCsv {

    private static final List<String> COLUMNS =
            List.of(
                    "key",
                    "name",
                    "mentions",
                    "answered",
                    "waiting",
                    "overdue",
                    "closedUnanswered",
                    "medianSeconds",
                    "percentile90Seconds",
                    "withinTarget",
                    "withinTargetLow",
                    "withinTargetHigh",
                    "withinTargetN",
                    "targetSeconds");

    private ResponseTimesCsv() {}

    static String of(ResponseTimes times) {
        List<ResponseTimesGroup> rows =
                times.groups() == null ? List.of(all(times)) : times.groups();
        return CsvCells.file(COLUMNS, rows.stream().map(row -> cells(row, times.target())));
    }

    private static ResponseTimesGroup all(ResponseTimes times) {
        return new ResponseTimesGroup(
                "",
                null,
                times.mentions(),
                times.answered(),
                times.waiting(),
                times.overdue(),
                times.closedUnanswered(),
                times.median(),
                times.percentile90(),
                times.withinTarget());
    }

    private static List<String> cells(ResponseTimesGroup row, Duration target) {
        return Stream.of(
                        Stream.of(CsvCells.text(row.key()), CsvCells.text(row.name())),
                        Stream.of(
                                        row.mentions(),
                                        row.answered(),
                                        row.waiting(),
                                        row.overdue(),
                                        row.closedUnanswered())
                                .map(CsvCells::number),
                        Stream.of(seconds(row.median()), seconds(row.percentile90())),
                        CsvCells.share(row.withinTarget()),
                        Stream.of(seconds(target)))
                .flatMap(cells -> cells)
                .toList();
    }

    private static String seconds(@Nullable Duration time) {
        return CsvCells.number(time == null ? null : time.toSeconds());
    }
}
