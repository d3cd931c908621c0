package id.percaya.listening.intake.rereading;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.intake.understood.ContentReader;
import id.percaya.listening.intake.understood.SentimentBasis;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class RereadingTest {

    private static final int MENTIONS = 1100;
    private static final int READ = 600;

    /// As a release without models stored them.
    private static final String UNREAD =
            """
            update mention
               set read_as = null, source_sentiment = null, source_language = null,
                   model_sentiment = null, model_score = null, model_version = null,
                   lexicon_version = null, critical_words = '[]', sentiment_by = 'SOURCE',
                   sentiment = 'POSITIVE', language = 'id'
            """;

    private static final String UNREAD_COUNT = "select count(*) from mention where read_as is null";

    private final String tenant = newTenant();

    @Inject Transactions transactions;
    @Inject DataSource requests;
    @Inject ContentReader reader;
    @Inject Rereading rereading;

    @Test
    void a_reading_that_was_cut_off_goes_on_where_it_was() {
        storeUnread(READ);

        rereading.run(new Tenant(tenant));

        assertThat(unread()).isEqualTo(READ);
    }

    @Test
    void the_stored_label_stays_as_that_of_the_source() {
        storeUnread(0);
        rereading.run(new Tenant(tenant));

        analyst(tenant)
                .get("/v1/mentions?limit=1")
                .then()
                .body("items[0].sourceSentiment", equalTo("POSITIVE"))
                .body("items[0].sourceLanguage", equalTo("id"))
                .body("items[0].modelSentiment.sentiment", equalTo("NEGATIVE"));
    }

    /// Stores mentions as a release without models did, of which the first were passed already.
    private void storeUnread(int passed) {
        Instant now = Instant.now();
        sendMentions(
                        tenant,
                        IntStream.range(0, MENTIONS)
                                .mapToObj(i ->
                                        post(
                                                "m" + i,
                                                now.minusSeconds(i),
                                                "positif",
                                                "Antre lima jam, petugasnya jutek pula")))
                .statusCode(201);
        rereading.run(new Tenant(tenant));
        execute(
                UNREAD
                        + """
                        ; update mention_rereading set ended_at = null, target = '%s',
                            after = coalesce((select max(id::text)::uuid from (
                              select id from mention order by id limit %d) passed),
                              '00000000-0000-0000-0000-000000000000')
                        """
                                .formatted(reader.target(SentimentBasis.SOURCE), passed));
    }

    private void execute(String sql) {
        transactions.call(
                new Tenant(tenant),
                () -> {
                    try (Connection connection = requests.getConnection()) {
                        return connection.createStatement().executeUpdate(sql);
                    } catch (SQLException failed) {
                        throw new DatabaseFailure(failed);
                    }
                });
    }

    private long unread() {
        return transactions.call(
                new Tenant(tenant),
                () -> {
                    try (Connection connection = requests.getConnection();
                            ResultSet row =
                                    connection.createStatement().executeQuery(UNREAD_COUNT)) {
                        row.next();
                        return row.getLong(1);
                    } catch (SQLException failed) {
                        throw new DatabaseFailure(failed);
                    }
                });
    }
}
