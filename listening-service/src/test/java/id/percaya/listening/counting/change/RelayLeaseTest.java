package id.percaya.listening.counting.change;

import static id.percaya.listening.Requests.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.counting.bin.Sequence;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class RelayLeaseTest {

    @Inject
    @DataSource("worker")
    javax.sql.DataSource worker;

    @Test
    void one_process_at_a_time_sends_and_the_next_goes_on_after_it() throws SQLException {
        RelayLease one = new RelayLease(worker);
        RelayLease other = new RelayLease(worker);
        eventually(() -> assertThat(one.held()).isPresent()); // a test before may hold it yet
        Sequence before = one.held().orElseThrow();
        assertThat(other.held()).isEmpty();
        Sequence sent = new Sequence(before.tx(), before.position() + 1);
        one.sent(sent);
        assertThat(one.held()).contains(sent);
        one.release();
        assertThat(other.held()).contains(sent);
        one.sent(before);
        assertThat(one.held()).isEmpty();
        other.drop();
        assertThat(other.held()).contains(sent);
        other.release();
    }
}
