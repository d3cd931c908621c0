package id.percaya.listening.figures.day;

import id.percaya.listening.formulas.ReachSum;
import id.percaya.listening.formulas.SocialReach;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.understood.DecidedBy;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The mentions of a day in Asia/Jakarta, or of a part of it.
///
/// @param reachSocial exact, see [ReachSum]
/// @param domains whose reach is computed when it is asked, because their visits change
public record FigureDay(
        LocalDate day,
        Map<Sentiment, Long> sentiments,
        Map<DecidedBy, Long> origins,
        BigDecimal reachSocial,
        Hashes authors,
        Hashes stories,
        List<String> domains) {

    /// The columns that [#read] expects first; the last two are those of a row, or of a count.
    static final String COUNTED =
            """
            day, positive, neutral, negative, unknown, by_model, by_source, by_person,
            authors, stories, domains, null::numeric as reach_social, followers
            """;

    static final String STORED =
            """
            day, positive, neutral, negative, unknown, by_model, by_source, by_person,
            authors, stories, domains, reach_social, null::bytea as followers
            """;

    static FigureDay read(ResultSet row) throws SQLException {
        BigDecimal reach = row.getBigDecimal(12);
        return new FigureDay(
                row.getObject(1, LocalDate.class),
                Map.of(
                        Sentiment.POSITIVE, row.getLong(2),
                        Sentiment.NEUTRAL, row.getLong(3),
                        Sentiment.NEGATIVE, row.getLong(4),
                        Sentiment.UNKNOWN, row.getLong(5)),
                Map.of(
                        DecidedBy.MODEL, row.getLong(6),
                        DecidedBy.SOURCE, row.getLong(7),
                        DecidedBy.PERSON, row.getLong(8)),
                reach == null ? reach(row.getBytes(13)) : reach,
                new Hashes(row.getBytes(9)),
                new Hashes(row.getBytes(10)),
                List.of((String[]) row.getArray(11).getArray()));
    }

    private static BigDecimal reach(byte[] followers) {
        ReachSum sum = new ReachSum();
        LongBuffer accounts = ByteBuffer.wrap(followers).asLongBuffer();
        while (accounts.hasRemaining()) {
            sum.add(SocialReach.of(accounts.get()));
        }
        return sum.exact();
    }
}
