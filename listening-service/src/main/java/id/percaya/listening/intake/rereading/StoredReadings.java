package id.percaya.listening.intake.rereading;

import id.percaya.eventstore.Tenant;
import id.percaya.kit.view.Sql;
import id.percaya.listening.intake.mention.MentionContent;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.understood.DecidedBy;
import id.percaya.listening.intake.understood.Opinions;
import id.percaya.listening.intake.understood.Opinions.Counting;
import id.percaya.listening.intake.understood.SentimentBasis;
import id.percaya.listening.intake.understood.Understood;
import id.percaya.listening.understanding.mood.MoodScore;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The columns of stored mentions that follow from reading them.
@ApplicationScoped
class StoredReadings {

    /// Until a mention was read, `language` and `sentiment` are its source's.
    private static final String PAGE =
            """
            select id, title, text,
                   case when read_as is null then language else source_language end,
                   coalesce(source_sentiment, sentiment), model_sentiment, corrected_sentiment,
                   sentiment, sentiment_by, language, read_as
              from mention where id > ? and text_state <> 'REMOVED' order by id limit ?
            """;

    private static final String WRITE =
            """
            update mention
               set source_language = ?, source_sentiment = ?, language = ?, sentiment = ?,
                   sentiment_by = ?, model_sentiment = ?, model_score = ?, model_version = ?,
                   lexicon_version = ?, critical_words = ?, personal_data = ?, read_as = ?
             where id = ? and tenant_id = ?
            """;

    /// @param content with the language of the source
    /// @param language understood before
    /// @param readAs version of the models that read it; null if none did
    record StoredReading(
            UUID id,
            MentionContent content,
            Opinions opinions,
            Counting counting,
            @Nullable String language,
            @Nullable String readAs) {

        boolean follows(String version, SentimentBasis basis) {
            return version.equals(readAs) && opinions.counting(basis).equals(counting);
        }
    }

    record Reread(StoredReading before, Understood understood, SentimentBasis basis) {

        UUID id() {
            return before.id();
        }

        Counting counting() {
            return before.opinions().read(understood.sentiment()).counting(basis);
        }

        /// True if other queries may pick the mention now.
        boolean isMoved() {
            return counting().sentiment() != before.counting().sentiment()
                    || !Objects.equals(understood.language(), before.language());
        }
    }

    List<StoredReading> page(UUID after, int limit, Connection connection) throws SQLException {
        List<StoredReading> page = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(PAGE)) {
            statement.setObject(1, after);
            statement.setInt(2, limit);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    page.add(reading(row));
                }
            }
        }
        return page;
    }

    private static StoredReading reading(ResultSet row) throws SQLException {
        return new StoredReading(
                row.getObject(1, UUID.class),
                new MentionContent(row.getString(4), row.getString(2), row.getString(3)),
                new Opinions(
                        Sentiment.valueOf(row.getString(5)),
                        sentiment(row.getString(6)),
                        sentiment(row.getString(7))),
                new Counting(
                        Sentiment.valueOf(row.getString(8)), DecidedBy.valueOf(row.getString(9))),
                row.getString(10),
                row.getString(11));
    }

    private static @Nullable Sentiment sentiment(@Nullable String stored) {
        return stored == null ? null : Sentiment.valueOf(stored);
    }

    void write(Tenant tenant, List<Reread> mentions, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(WRITE)) {
            for (Reread mention : mentions) {
                bind(mention, statement);
                statement.setObject(13, mention.id());
                statement.setString(14, tenant.id());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void bind(Reread mention, PreparedStatement statement) throws SQLException {
        Understood understood = mention.understood();
        statement.setString(1, mention.before().content().language());
        statement.setString(2, mention.before().opinions().source().name());
        statement.setString(3, understood.language());
        statement.setString(4, mention.counting().sentiment().name());
        statement.setString(5, mention.counting().by().name());
        Sentiment model = understood.sentiment();
        statement.setString(6, model == null ? null : model.name());
        bind(understood.mood(), statement);
        statement.setObject(10, Sql.json(understood.criticalWords()));
        statement.setObject(11, Sql.json(understood.personalData()));
        statement.setString(12, understood.version());
    }

    private static void bind(@Nullable MoodScore mood, PreparedStatement statement)
            throws SQLException {
        if (mood == null) {
            statement.setNull(7, Types.DOUBLE);
        } else {
            statement.setDouble(7, mood.score());
        }
        statement.setString(8, mood == null ? null : mood.modelVersion());
        statement.setString(9, mood == null ? null : mood.lexiconVersion());
    }
}
