package id.percaya.listening.counting.stored;

import id.percaya.listening.counting.bin.Counted;
import id.percaya.listening.formulas.SocialReach;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.mention.Source;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Reads the part of a mention that is counted. A mention whose story is not known yet is a story
/// of its own.
public final class CountedColumns {

    /// Over `mention m` and `mention_story s`.
    public static final String SQL =
            """
            m.sentiment, m.followers, m.source, hashtextextended(m.author_key, 0) as author,
            hashtextextended(coalesce(s.story_id, m.id)::text, 0) as story
            """;

    private CountedColumns() {}

    public static Counted read(ResultSet row) throws SQLException {
        return new Counted(
                Sentiment.valueOf(row.getString("sentiment")),
                row.getObject("author", Long.class),
                row.getObject("story", Long.class),
                reach(row));
    }

    private static double reach(ResultSet row) throws SQLException {
        boolean social = !Source.WEB.label().equals(row.getString("source"));
        @Nullable Long followers = row.getObject("followers", Long.class);
        return social && followers != null ? SocialReach.of(followers) : 0;
    }
}
