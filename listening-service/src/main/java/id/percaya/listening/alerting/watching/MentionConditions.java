package id.percaya.listening.alerting.watching;

import id.percaya.listening.alerting.terms.AlertRuleTerms;
import id.percaya.listening.alerting.terms.MentionFilter;
import id.percaya.listening.alerting.terms.Metric;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The conditions of a rule in SQL, over `mention m`.
final class MentionConditions {

    /// Four parameters, see [#bind].
    static final String FILTER =
            """
               and (?::text[] is null or m.source = any(?::text[]))
               and (?::text[] is null or m.kind = any(?::text[]))
               and (?::text[] is null or m.language = any(?::text[]))
               and (?::text[] is null or m.country = any(?::text[]))
            """;

    /// Whether a mention tells a grave event, as the models read it when it was stored.
    static final String CRITICAL = "m.critical_words <> '[]'";

    private MentionConditions() {}

    /// Whether a mention is counted.
    static String counted(Metric metric) {
        return switch (metric) {
            case NEGATIVE_MENTIONS, NEGATIVE_SHARE -> "m.sentiment = 'NEGATIVE'";
            case RATING -> "m.rating is not null";
            case CRITICAL_WORDS -> CRITICAL;
            case MENTIONS, NET_SENTIMENT, REACH, AUTHORS, SINGLE_ITEM -> "true";
        };
    }

    static boolean countsNegative(Metric metric) {
        return metric == Metric.NEGATIVE_MENTIONS || metric == Metric.NEGATIVE_SHARE;
    }

    static boolean asksForReach(AlertRuleTerms terms) {
        return terms.metric() == Metric.REACH
                || terms.metric() == Metric.SINGLE_ITEM
                || terms.test().reach() != null;
    }

    /// Binds the filter from this parameter on.
    static void bind(
            @Nullable MentionFilter filter,
            int from,
            PreparedStatement statement,
            Connection connection)
            throws SQLException {
        bind(filter == null ? null : filter.sources(), from, statement, connection);
        List<String> kinds =
                filter == null || filter.kinds() == null
                        ? null
                        : filter.kinds().stream().map(Enum::name).toList();
        bind(kinds, from + 2, statement, connection);
        bind(filter == null ? null : filter.languages(), from + 4, statement, connection);
        bind(filter == null ? null : filter.countries(), from + 6, statement, connection);
    }

    private static void bind(
            @Nullable List<String> values,
            int at,
            PreparedStatement statement,
            Connection connection)
            throws SQLException {
        Array array = values == null ? null : connection.createArrayOf("text", values.toArray());
        statement.setArray(at, array);
        statement.setArray(at + 1, array);
    }
}
