package id.percaya.local.play.partner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenEventsTest {

    private static final String TENANT = "klinik-melati";

    private final SeenEvents seen = new SeenEvents();

    @Test
    void own_events_in_order_have_no_fault_even_when_they_are_repeated() {
        seen.add(event("e1", TENANT, "a", 1));
        seen.add(event("e2", TENANT, "b", 1));
        seen.add(event("e3", TENANT, "a", 4));
        seen.add(event("e1", TENANT, "a", 1));
        assertThat(seen.faults(TENANT)).isEmpty();
        assertThat(seen.size()).isEqualTo(3);
    }

    @Test
    void an_event_of_another_tenant_is_a_fault() {
        seen.add(event("e1", "rs-harapan", "a", 1));
        assertThat(seen.faults(TENANT)).hasSize(1);
    }

    @Test
    void an_event_after_a_later_one_of_its_aggregate_is_a_fault() {
        seen.add(event("e2", TENANT, "a", 10));
        seen.add(event("e1", TENANT, "a", 9));
        assertThat(seen.faults(TENANT)).hasSize(1);
    }

    private static SeenEvent event(String id, String tenant, String subject, int version) {
        return new SeenEvent(
                id, tenant, "publication.held.v1", subject, "%010d".formatted(version));
    }
}
