package id.percaya.kit.guard;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.kit.guard.OpenRequests.Entry;
import org.junit.jupiter.api.Test;

class OpenRequestsTest {

    @Test
    void one_more_than_the_node_can_hold_is_refused_until_another_ends() {
        OpenRequests requests = new OpenRequests(2);
        assertThat(requests.enter("a")).isEqualTo(Entry.ADMITTED);
        assertThat(requests.enter("b")).isEqualTo(Entry.ADMITTED);
        assertThat(requests.enter("c")).isEqualTo(Entry.TOO_MANY_OF_THE_NODE);
        requests.leave("a");
        assertThat(requests.enter("c")).isEqualTo(Entry.ADMITTED);
        assertThat(requests.inProgress()).isEqualTo(2);
    }

    @Test
    void one_more_than_a_connection_may_open_is_refused_until_another_ends() {
        OpenRequests requests = new OpenRequests(1000);
        for (int open = 0; open < HttpTwoLimits.STREAMS_OF_A_CONNECTION; open++) {
            assertThat(requests.enter("a")).isEqualTo(Entry.ADMITTED);
        }
        assertThat(requests.enter("a")).isEqualTo(Entry.TOO_MANY_OF_THE_CONNECTION);
        assertThat(requests.enter("b")).isEqualTo(Entry.ADMITTED);
        requests.leave("a");
        assertThat(requests.enter("a")).isEqualTo(Entry.ADMITTED);
    }
}
