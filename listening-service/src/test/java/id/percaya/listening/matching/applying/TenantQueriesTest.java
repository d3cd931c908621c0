package id.percaya.listening.matching.applying;

import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.newTenant;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.Requests.MonitorBody;
import id.percaya.listening.intake.importing.MentionMatcher;
import id.percaya.listening.intake.mention.Kind;
import id.percaya.listening.intake.mention.MentionContent;
import id.percaya.listening.intake.mention.MentionFacts;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.mention.Source;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class TenantQueriesTest {

    private final String tenant = newTenant();

    @Inject TenantQueries queries;
    @Inject MentionMatcher.Factory matchers;
    @Inject Transactions transactions;
    @Inject DataSource requests;

    @Test
    void imports_share_the_queries_until_a_monitor_changes() {
        UUID kept = UUID.fromString(activeMonitor(tenant, "melati"));
        ActiveQueries first = current();
        assertThat(current()).isSameAs(first);

        UUID added = UUID.fromString(activeMonitor(tenant, "mawar"));
        ActiveQueries second = current();
        assertThat(second.monitors()).containsOnlyKeys(kept, added);
        assertThat(second.monitors().get(kept)).isSameAs(first.monitors().get(kept));
    }

    @Test
    void a_monitor_that_changes_while_a_file_is_read_picks_the_next_rows_by_its_new_query() {
        String monitor = activeMonitor(tenant, "melati");
        UUID id = UUID.fromString(monitor);
        try (MentionMatcher file = matchers.open(new Tenant(tenant))) {
            assertThat(picking(file, "Melati")).containsExactly(id);
            command(monitor, "pause");
            assertThat(picking(file, "Melati")).isEmpty();
            analyst(tenant)
                    .header("If-Match", "\"3\"")
                    .body(MonitorBody.of("mawar"))
                    .put("/v1/monitors/" + monitor)
                    .then()
                    .statusCode(200);
            command(monitor, "activate");
            assertThat(picking(file, "Melati")).isEmpty();
            assertThat(picking(file, "Mawar")).containsExactly(id);
        }
    }

    private void command(String monitor, String verb) {
        analyst(tenant).post("/v1/monitors/" + monitor + "/" + verb).then().statusCode(200);
    }

    private ActiveQueries current() {
        return transactions.call(
                new Tenant(tenant),
                () -> {
                    try (Connection connection = requests.getConnection()) {
                        return queries.current(new Tenant(tenant), connection);
                    } catch (SQLException failed) {
                        throw new AssertionError(failed);
                    }
                });
    }

    private Set<UUID> picking(MentionMatcher file, String text) {
        return transactions.call(
                new Tenant(tenant),
                () -> {
                    try (Connection connection = requests.getConnection()) {
                        return file.match(List.of(mention(text)), connection).getFirst();
                    } catch (SQLException failed) {
                        throw new AssertionError(failed);
                    }
                });
    }

    private static MentionFacts mention(String text) {
        return new MentionFacts(
                new MentionContent("id", "", text),
                Source.X,
                null,
                null,
                null,
                Kind.POST,
                Sentiment.UNKNOWN,
                null,
                null);
    }
}
