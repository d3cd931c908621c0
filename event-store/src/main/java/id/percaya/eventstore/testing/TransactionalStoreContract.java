package id.percaya.eventstore.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

/// The additional behaviour of a store whose appends join the running transaction.
public abstract class TransactionalStoreContract extends EventStoreContract {

    @Test
    void a_transaction_that_throws_leaves_nothing() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        within(
                                MELATI,
                                () -> {
                                    tryAppend(MELATI, 0, FREED, FREED);
                                    throw new IllegalStateException("changed our mind");
                                }));
        assertThat(read(MELATI)).isEmpty();
    }

    @Test
    void a_transaction_reads_what_it_has_appended() {
        int seen =
                within(
                        MELATI,
                        () -> {
                            tryAppend(MELATI, 0, FREED);
                            tryAppend(MELATI, 1, FREED);
                            return store().read(MELATI, bed, BedEvent.TYPES).size();
                        });
        assertThat(seen).isEqualTo(2);
    }
}
