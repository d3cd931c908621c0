package id.percaya.eventstore.postgres.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.LostRace;
import id.percaya.eventstore.NotNow;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.postgres.PulseStore;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransientFailureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08006", "40001", "40P01", "53300", "57P01", "57014", "58030", "25006", "25P02",
                "25P03", "55P03"
            })
    void is_what_the_database_says_will_pass(String state) {
        assertThat(TransientFailure.behind(new DatabaseFailure(new SQLException("Siti", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "23505", "23514", "42703", "P0001", "XX000"})
    void is_not_what_the_database_refuses(String state) {
        assertThat(TransientFailure.behind(new DatabaseFailure(new SQLException("Siti", state))))
                .isFalse();
    }

    static Stream<Throwable> outages() {
        return Stream.of(
                new SQLTransientConnectionException("the pool is empty"),
                new SQLRecoverableException("the socket is closed"),
                new SQLException("Acquisition timeout while waiting for new connection"),
                new IllegalStateException(new NotNow("the broker is down")),
                new LostRace(PulseStore.newStream(), new Version(3)),
                new IllegalStateException("commit failed", new XAException(XAException.XAER_RMERR)),
                suppressing(new SQLException("connection lost", "08006")),
                batch(new SQLException("deadlock", "40P01")),
                new OutOfMemoryError());
    }

    @ParameterizedTest
    @MethodSource("outages")
    void is_found_wherever_it_hides(Throwable failure) {
        assertThat(TransientFailure.behind(new IllegalStateException("no", failure))).isTrue();
    }

    @Test
    void is_not_a_commit_that_failed_for_what_the_database_refused() {
        Throwable refused =
                new XAException(XAException.XA_RBINTEGRITY)
                        .initCause(new SQLException("twice", "23505"));

        assertThat(TransientFailure.behind(new IllegalStateException(refused))).isFalse();
    }

    @Test
    void is_not_what_a_handler_throws_by_itself() {
        assertThat(TransientFailure.behind(new IllegalStateException("Siti"))).isFalse();
        assertThat(TransientFailure.behind(new StackOverflowError())).isFalse();
    }

    @Test
    void is_looked_for_in_causes_that_turn_in_circles() {
        IllegalStateException one = new IllegalStateException("one");
        one.addSuppressed(new IllegalStateException("two", one));

        assertThat(TransientFailure.behind(one)).isFalse();
    }

    private static Throwable suppressing(Throwable suppressed) {
        IllegalStateException failure = new IllegalStateException("rolled back");
        failure.addSuppressed(suppressed);
        return failure;
    }

    private static Throwable batch(SQLException next) {
        BatchUpdateException failure = new BatchUpdateException("batch", "23505", new int[0]);
        failure.setNextException(next);
        return failure;
    }
}
