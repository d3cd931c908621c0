package id.percaya.campaign.publishing.sending;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.publishing.QuietProfile;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// More accounts than a look at the queue takes stand behind one dead host, and were due before the
/// account of a quick one.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
@TestProfile(QuietProfile.class)
class DeadHostTest {

    private static final Tenant TENANT = new Tenant("behind-a-dead-host");
    private static final int ACCOUNTS = 1_500;

    private static final String CLEAR =
            "delete from sending_turn where tenant_id = ? returning claim";

    private static final String ACCOUNT =
            """
            insert into channel_account
              (id, tenant_id, version, state, channel, handle, delivery, webhook_url, registered_at)
            select uuidv7(), ?, 1, 'OPEN', 'WEBSITE', 'halaman', 'WEBHOOK', ?, now()
              from generate_series(1, ?) returning id
            """;

    private static final String PUBLICATION =
            """
            insert into publication
              (id, tenant_id, version, state, content_id, content_sha256, kind, facility, procedures,
               practitioners, topics, subject_ids, account_id, channel, due_at, grace)
            select uuidv7(), tenant_id, 1, 'CLAIMED', uuidv7(), '', 'ARTICLE', 'melati-kemang', '[]',
                   '[]', '[]', '[]', id, 'WEBSITE', now() + ?::interval, 'PT15M'
              from channel_account where tenant_id = ? and webhook_url = ? returning id
            """;

    private static final String TURN =
            """
            insert into sending_turn (publication_id, claim, tenant_id, until)
            select id, 1, tenant_id, '-infinity' from publication where tenant_id = ?
            returning claim
            """;

    private final SendingTurns turns;
    private final SendingPlaces places;
    private final Transactions transactions;
    private final javax.sql.DataSource requests;
    private final javax.sql.DataSource worker;

    DeadHostTest(
            SendingTurns turns,
            SendingSettings settings,
            Transactions transactions,
            javax.sql.DataSource requests,
            @DataSource("worker") javax.sql.DataSource worker) {
        this.turns = turns;
        this.places = new SendingPlaces(settings);
        this.transactions = transactions;
        this.requests = requests;
        this.worker = worker;
    }

    @BeforeEach
    void queue() {
        transactions.call(
                TENANT,
                () -> {
                    insert("https://Dead.example/hook", ACCOUNTS, "-1 hour");
                    insert("https://quick.example:8443/hook", 1, "0");
                    return true;
                });
        assertThat(Jdbc.list(worker, row -> row.getInt(1), TURN, TENANT.id()))
                .hasSize(ACCOUNTS + 1);
    }

    @AfterEach
    void clear() {
        assertThat(Jdbc.list(worker, row -> row.getInt(1), CLEAR, TENANT.id())).isNotEmpty();
    }

    @Test
    void accounts_behind_a_dead_host_hide_no_other() {
        assertThat(turns.waiting(places.full()))
                .extracting(WaitingPublication::host)
                .contains("quick.example");

        List<WaitingPublication> dead =
                turns.waiting(places.full()).stream()
                        .filter(waiting -> "dead.example".equals(waiting.host()))
                        .filter(places::enter)
                        .toList();
        assertThat(dead).hasSize(12);
        assertThat(turns.waiting(places.full()))
                .extracting(WaitingPublication::host)
                .containsExactly("quick.example");
    }

    private void insert(String url, int accounts, String due) {
        assertThat(
                        Jdbc.list(
                                requests,
                                row -> row.getObject(1),
                                ACCOUNT,
                                TENANT.id(),
                                url,
                                accounts))
                .hasSize(accounts);
        assertThat(Jdbc.list(requests, row -> row.getObject(1), PUBLICATION, due, TENANT.id(), url))
                .hasSize(accounts);
    }
}
