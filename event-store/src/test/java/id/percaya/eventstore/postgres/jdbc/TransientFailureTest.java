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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TransientFailureTest {

    /// The conditions are named as in Appendix A of the PostgreSQL 18 manual.
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    08000 | connection_exception                              | transient
                    08001 | sqlclient_unable_to_establish_sqlconnection       | transient
                    08003 | connection_does_not_exist                         | transient
                    08004 | sqlserver_rejected_establishment_of_sqlconnection | transient
                    08006 | connection_failure                                | transient
                    08007 | transaction_resolution_unknown                    | transient
                    08P01 | protocol_violation                                | transient
                    08S01 | communication error, as the driver calls it       | transient
                    0A000 | feature_not_supported                             | permanent
                    21000 | cardinality_violation                             | permanent
                    22001 | string_data_right_truncation                      | permanent
                    22P02 | invalid_text_representation                       | permanent
                    23502 | not_null_violation                                | permanent
                    23503 | foreign_key_violation                             | permanent
                    23505 | unique_violation                                  | permanent
                    23514 | check_violation                                   | permanent
                    25000 | invalid_transaction_state                         | permanent
                    25001 | active_sql_transaction                            | permanent
                    25006 | read_only_sql_transaction                         | transient
                    25P01 | no_active_sql_transaction                         | permanent
                    25P03 | idle_in_transaction_session_timeout               | transient
                    25P04 | transaction_timeout                               | transient
                    28000 | invalid_authorization_specification               | transient
                    28P01 | invalid_password                                  | transient
                    3D000 | invalid_catalog_name                              | transient
                    3F000 | invalid_schema_name                               | permanent
                    40001 | serialization_failure                             | transient
                    40002 | transaction_integrity_constraint_violation        | permanent
                    40003 | statement_completion_unknown                      | transient
                    40P01 | deadlock_detected                                 | transient
                    42501 | insufficient_privilege                            | permanent
                    42601 | syntax_error                                      | permanent
                    42703 | undefined_column                                  | permanent
                    42P01 | undefined_table                                   | permanent
                    53100 | disk_full                                         | transient
                    53200 | out_of_memory                                     | transient
                    53300 | too_many_connections                              | transient
                    53400 | configuration_limit_exceeded                      | transient
                    54000 | program_limit_exceeded                            | permanent
                    55000 | object_not_in_prerequisite_state                  | permanent
                    55006 | object_in_use                                     | permanent
                    55P03 | lock_not_available                                | transient
                    57000 | operator_intervention                             | transient
                    57014 | query_canceled                                    | transient
                    57P01 | admin_shutdown                                    | transient
                    57P02 | crash_shutdown                                    | transient
                    57P03 | cannot_connect_now                                | transient
                    57P04 | database_dropped                                  | transient
                    57P05 | idle_session_timeout                              | transient
                    58000 | system_error                                      | transient
                    58030 | io_error                                          | transient
                    P0001 | raise_exception                                   | permanent
                    XX000 | internal_error                                    | permanent
                    XX001 | data_corrupted                                    | permanent
                    """)
    void each_error_code_is_transient_or_permanent(
            String state, String condition, String expected) {
        SQLException failure = new SQLException(condition, state);

        assertThat(TransientFailure.causes(new DatabaseFailure(failure)))
                .isEqualTo(expected.equals("transient"));
    }

    static Stream<Throwable> transientFailures() {
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
    @MethodSource("transientFailures")
    void a_transient_failure_is_found_behind_another(Throwable failure) {
        assertThat(TransientFailure.causes(new IllegalStateException("no", failure))).isTrue();
    }

    @Test
    void a_commit_that_failed_for_a_broken_constraint_is_permanent() {
        Throwable refused =
                new XAException(XAException.XA_RBINTEGRITY)
                        .initCause(new SQLException("twice", "23505"));

        assertThat(TransientFailure.causes(new IllegalStateException(refused))).isFalse();
    }

    @Test
    void a_failed_transaction_is_judged_by_its_first_failure() {
        assertThat(TransientFailure.causes(failedTransaction(null))).isTrue();
        assertThat(TransientFailure.causes(failedTransaction("55P03"))).isTrue();
        assertThat(TransientFailure.causes(failedTransaction("23505"))).isFalse();
    }

    @Test
    void an_exception_of_a_handler_is_permanent() {
        assertThat(TransientFailure.causes(new IllegalStateException("Siti"))).isFalse();
        assertThat(TransientFailure.causes(new StackOverflowError())).isFalse();
    }

    @Test
    void causes_that_form_a_circle_are_looked_at_once() {
        IllegalStateException one = new IllegalStateException("one");
        one.addSuppressed(new IllegalStateException("two", one));

        assertThat(TransientFailure.causes(one)).isFalse();
    }

    private static Throwable failedTransaction(@Nullable String first) {
        SQLException later = new SQLException("current transaction is aborted", "25P02");
        if (first != null) {
            later.initCause(new SQLException("the first failure", first));
        }
        return new DatabaseFailure(later);
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
