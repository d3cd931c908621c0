package id.percaya.listening.figures;

import static id.percaya.listening.Requests.newTenant;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.TenantSql;
import id.percaya.listening.TransactionSql;
import id.percaya.listening.figures.day.DayBuilding;
import id.percaya.listening.figures.day.DayChanges;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class FigureDaysTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final Instant START = Instant.parse("2026-03-01T17:00:00Z");
    private static final MentionSelection WEEK =
            new MentionSelection(null, START, START.plus(Duration.ofDays(7)));

    /// No tenant of the loop, which knows those with monitors.
    private final String tenant = newTenant();

    private final Tenant owner = new Tenant(tenant);

    @Inject FigureViews views;
    @Inject DayBuilding building;
    @Inject DayChanges changes;
    @Inject Transactions transactions;
    @Inject TenantSql sql;
    @Inject javax.sql.DataSource requests;

    @Inject
    @DataSource("worker")
    javax.sql.DataSource worker;

    @Test
    void rows_of_days_never_change_an_answer() {
        for (long seed = 0; seed < 8; seed++) {
            Random random = new Random(seed);
            RandomMentions mentions = new RandomMentions(newTenant(), START, sql, random);
            for (int step = 0; step < 20; step++) {
                mentions.change();
                if (random.nextInt(3) == 0) {
                    var _ = building.build(new Tenant(mentions.tenant()));
                }
                Instant from = mentions.time();
                Instant to = from.plus(random.nextInt(1, 170), ChronoUnit.HOURS);
                assertSame(mentions.tenant(), "seed " + seed, from, to);
                assertSame(mentions.tenant(), "seed " + seed, WEEK.from(), WEEK.to());
            }
        }
    }

    private void assertSame(String asked, String description, Instant from, Instant to) {
        MentionSelection selection = new MentionSelection(null, from, to);
        for (Grouping grouping : List.of(Grouping.NONE, Grouping.DAYS)) {
            Counting counting = Counting.of(selection, grouping);
            Tenant of = new Tenant(asked);
            assertThat(transactions.call(of, () -> views.of(counting)))
                    .describedAs(description)
                    .isEqualTo(transactions.call(of, () -> views.counted(counting)));
        }
    }

    @Test
    void a_day_that_was_built_is_read_from_its_row() {
        mention();
        mention();
        assertThat(building.build(owner)).isEqualTo(1);
        assertThat(building.build(owner)).isZero();
        sql.write(tenant, "update figure_day set neutral = 1000");
        assertThat(week().mentions()).isEqualTo(1000);
        mention();
        assertThat(week().mentions()).isEqualTo(3);
    }

    @Test
    void a_span_that_begins_or_ends_within_a_day_takes_no_row_for_it() {
        mention();
        var _ = building.build(owner);
        sql.write(tenant, "update figure_day set neutral = 1000");
        assertThat(figures(START.plusSeconds(1), WEEK.to()).mentions()).isEqualTo(1);
        Instant nearlyTheEnd = START.plus(Duration.ofDays(1)).minusSeconds(1);
        assertThat(figures(START, nearlyTheEnd).mentions()).isEqualTo(1);
        assertThat(figures(START, START.plus(Duration.ofDays(1))).mentions()).isEqualTo(1000);
    }

    @Test
    void a_change_between_counting_and_committing_is_not_lost() throws SQLException {
        mention();
        build(this::mention);
        assertThat(week().mentions()).isEqualTo(2);
        assertThat(building.build(owner)).isEqualTo(1);
        assertThat(week().mentions()).isEqualTo(2);
    }

    @Test
    void a_change_that_is_made_before_the_count_and_committed_after_it_is_not_lost() {
        mention();
        int _ =
                transactions.call(
                        owner,
                        () -> {
                            insert();
                            return building.build(owner);
                        });
        assertThat(week().mentions()).isEqualTo(2);
        assertThat(building.build(owner)).isEqualTo(1);
        assertThat(week().mentions()).isEqualTo(2);
    }

    @Test
    void only_one_instance_builds_the_days_of_a_tenant() throws SQLException {
        mention();
        build(() -> assertThat(building.build(owner)).isZero());
    }

    @Test
    void a_transaction_notes_a_day_once() {
        int _ =
                transactions.call(
                        owner,
                        () -> {
                            insert();
                            insert();
                            return 0;
                        });
        assertThat(sql.read(tenant, "select count(*) from figure_day_change")).isEqualTo("1");
        assertThat(building.build(owner)).isEqualTo(1);
        sql.write(tenant, "update mention set title = 'B', sentiment = sentiment");
        assertThat(sql.read(tenant, "select count(*) from figure_day_change")).isEqualTo("0");
    }

    @Test
    void deleted_rows_are_built_again() {
        mention();
        mention();
        var _ = building.build(owner);
        sql.write(tenant, "delete from figure_day");
        assertThat(building.build(owner)).isZero();
        assertThat(week().mentions()).isEqualTo(2);
        changes.noteMissing(owner);
        changes.noteMissing(owner);
        assertThat(building.build(owner)).isEqualTo(1);
        assertThat(sql.read(tenant, "select neutral from figure_day")).isEqualTo("2");
        changes.noteMissing(owner);
        assertThat(building.build(owner)).isZero();
    }

    @Test
    void a_day_whose_mentions_were_all_deleted_has_no_row() {
        mention();
        var _ = building.build(owner);
        sql.write(tenant, "delete from mention");
        assertThat(week()).isEqualTo(Figures.NONE);
        assertThat(building.build(owner)).isEqualTo(1);
        assertThat(sql.read(tenant, "select count(*) from figure_day")).isEqualTo("0");
    }

    /// @param meanwhile done after the day was counted, before the row is committed
    private void build(Runnable meanwhile) throws SQLException {
        var _ =
                Jdbc.transaction(
                        worker,
                        connection -> {
                            boolean built = building.build(owner, DAY, connection);
                            meanwhile.run();
                            return built;
                        });
    }

    private Figures week() {
        return figures(WEEK.from(), WEEK.to());
    }

    private Figures figures(Instant from, Instant to) {
        return transactions.call(owner, () -> views.of(new MentionSelection(null, from, to)));
    }

    private void mention() {
        sql.write(tenant, RandomMentions.PLAIN, tenant);
    }

    private void insert() {
        new TransactionSql(requests).write(RandomMentions.PLAIN, tenant);
    }
}
