package id.percaya.kit.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransientFailureTest {

    /// Connection lost; deadlock; disk full; too many connections; going down.
    @ParameterizedTest
    @ValueSource(strings = {"08006", "40P01", "53100", "53300", "57P01"})
    void what_passes_by_itself_is_no_mistake_of_ours(String state) {
        assertThat(TransientFailure.causes(failure(state))).isTrue();
    }

    /// As the transaction manager tells it.
    @Test
    void a_commit_without_an_answer_is_no_mistake_of_ours() {
        RollbackException rolledBack = new RollbackException("could not commit");
        rolledBack.addSuppressed(failure("08006"));
        assertThat(TransientFailure.causes(new IllegalStateException(rolledBack))).isTrue();
    }

    /// Unique violation; no such table; query cancelled.
    @ParameterizedTest
    @ValueSource(strings = {"23505", "42P01", "57014"})
    void what_the_statement_itself_is_to_blame_for_is(String state) {
        assertThat(TransientFailure.causes(failure(state))).isFalse();
    }

    private static RuntimeException failure(String state) {
        return new IllegalStateException(new SQLException("as the test wants", state));
    }
}
