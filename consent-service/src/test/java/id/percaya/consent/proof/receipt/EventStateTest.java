package id.percaya.consent.proof.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.consent.agreement.consent.ConsentEvent;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EventStateTest {

    @Test
    void there_is_a_state_for_each_event_of_a_consent() {
        assertThat(Arrays.stream(EventState.values()).map(Enum::name))
                .containsExactlyInAnyOrderElementsOf(
                        ConsentEvent.TYPES.byName().keySet().stream()
                                .map(ReceiptEvents::state)
                                .toList());
    }
}
