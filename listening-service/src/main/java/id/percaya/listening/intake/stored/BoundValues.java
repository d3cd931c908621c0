package id.percaya.listening.intake.stored;

import id.percaya.kit.view.Sql;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.understood.Understood;
import id.percaya.listening.understanding.mood.MoodScore;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Binds parameters in the order of the statement, row by row.
final class BoundValues {

    private final PreparedStatement statement;
    private int place;

    BoundValues(PreparedStatement statement) {
        this.statement = statement;
    }

    void put(@Nullable Object... values) throws SQLException {
        for (Object value : values) {
            switch (value) {
                case null -> statement.setNull(++place, Types.NULL);
                case Instant at -> statement.setObject(++place, at.atOffset(ZoneOffset.UTC));
                default -> statement.setObject(++place, value);
            }
        }
    }

    /// Mood, score, versions of the model and the lexicon, grave events, personal data, and the
    /// version of all together.
    void putUnderstood(Understood understood) throws SQLException {
        Sentiment sentiment = understood.sentiment();
        MoodScore mood = understood.mood();
        put(sentiment == null ? null : sentiment.name());
        put(mood == null ? null : mood.score());
        put(mood == null ? null : mood.modelVersion());
        put(mood == null ? null : mood.lexiconVersion());
        put(Sql.json(understood.criticalWords()), Sql.json(understood.personalData()));
        put(understood.version());
    }

    void next() throws SQLException {
        statement.addBatch();
        place = 0;
    }
}
