package id.percaya.listening.intake.arrival;

import id.percaya.eventstore.CommandContext;
import id.percaya.listening.intake.mention.Mention;
import id.percaya.listening.intake.mention.Origin;
import id.percaya.listening.intake.row.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// @param rows in the order of arrival
record ArrivedBatch(Way way, List<Row> rows, Instant at, CommandContext context) {

    List<Mention> mentions() {
        return rows.stream()
                .filter(Row.Read.class::isInstance)
                .map(row -> ((Row.Read) row).mention())
                .toList();
    }

    List<Origin> removals() {
        return rows.stream()
                .filter(Row.Removed.class::isInstance)
                .map(row -> ((Row.Removed) row).origin())
                .toList();
    }

    /// In order; in each part the mentions stand before the removals. A mention that comes back
    /// after its removal stays.
    List<ArrivedBatch> parts() {
        List<ArrivedBatch> parts = new ArrayList<>();
        int from = 0;
        for (int at = 1; at < rows.size(); at++) {
            if (rows.get(at) instanceof Row.Read && rows.get(at - 1) instanceof Row.Removed) {
                parts.add(part(from, at));
                from = at;
            }
        }
        parts.add(part(from, rows.size()));
        return parts;
    }

    private ArrivedBatch part(int from, int to) {
        return new ArrivedBatch(way, rows.subList(from, to), at, context);
    }

    ArrivalSize size() {
        int removals = removals().size();
        List<Mention> mentions = mentions();
        return ArrivalSize.of(mentions, removals, rows.size() - mentions.size() - removals);
    }
}
