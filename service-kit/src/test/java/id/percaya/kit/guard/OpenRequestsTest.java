package id.percaya.kit.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenRequestsTest {

    @Test
    void one_more_than_the_bound_is_refused_until_another_ends() {
        OpenRequests requests = new OpenRequests(2);
        assertThat(requests.enter()).isTrue();
        assertThat(requests.enter()).isTrue();
        assertThat(requests.enter()).isFalse();
        requests.leave();
        assertThat(requests.enter()).isTrue();
    }
}
