package id.percaya.listening.figures;

import id.percaya.listening.figures.day.DistinctHashes;
import id.percaya.listening.figures.day.FigureDay;
import id.percaya.listening.formulas.NonSocialReach;
import id.percaya.listening.formulas.ReachSum;
import id.percaya.listening.formulas.SocialReach;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.site.Visits;
import id.percaya.listening.intake.understood.DecidedBy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

/// Adds up the counted rows of one group, or its days.
final class Sums {

    private final Map<Sentiment, Long> counts = new EnumMap<>(Sentiment.class);
    private final Map<DecidedBy, Long> decided = new EnumMap<>(DecidedBy.class);
    private final ReachSum social = new ReachSum();
    private final ReachSum nonSocial = new ReachSum();
    private final DistinctHashes authorsOfDays = new DistinctHashes();
    private final DistinctHashes storiesOfDays = new DistinctHashes();
    private long authors;
    private long stories;

    /// @param row kind, key, sentiment or domain, value, visibility
    void add(ResultSet row) throws SQLException {
        long value = row.getLong(4);
        boolean isAbsent = row.wasNull();
        switch (row.getString(1)) {
            case "SENTIMENT" -> counts.put(Sentiment.valueOf(row.getString(3)), value);
            case "BY" -> decided.put(DecidedBy.valueOf(row.getString(3)), value);
            case "STORIES" -> stories = value;
            case "AUTHORS" -> authors = value;
            case "ACCOUNT" -> social.add(SocialReach.of(value));
            default ->
                    nonSocial.add(
                            NonSocialReach.of(
                                    isAbsent
                                            ? NonSocialReach.ASSUMED
                                            : new Visits(value, row.getDouble(5))));
        }
    }

    /// @param visits of the domains that have some stated
    void add(FigureDay day, Map<String, Visits> visits) {
        day.sentiments().forEach((sentiment, count) -> counts.merge(sentiment, count, Long::sum));
        day.origins().forEach((by, count) -> decided.merge(by, count, Long::sum));
        social.add(day.reachSocial());
        day.domains().stream()
                .map(domain -> visits.getOrDefault(domain, NonSocialReach.ASSUMED))
                .forEach(each -> nonSocial.add(NonSocialReach.of(each)));
        authorsOfDays.add(day.authors());
        storiesOfDays.add(day.stories());
    }

    Figures figures() {
        SentimentCounts sentiments =
                new SentimentCounts(
                        counts.getOrDefault(Sentiment.POSITIVE, 0L),
                        counts.getOrDefault(Sentiment.NEUTRAL, 0L),
                        counts.getOrDefault(Sentiment.NEGATIVE, 0L),
                        counts.getOrDefault(Sentiment.UNKNOWN, 0L));
        DecidedCounts by =
                new DecidedCounts(
                        decided.getOrDefault(DecidedBy.MODEL, 0L),
                        decided.getOrDefault(DecidedBy.SOURCE, 0L),
                        decided.getOrDefault(DecidedBy.PERSON, 0L));
        return Figures.of(
                sentiments,
                by,
                social.rounded(),
                nonSocial.rounded(),
                authors + authorsOfDays.count(),
                stories + storiesOfDays.count());
    }
}
