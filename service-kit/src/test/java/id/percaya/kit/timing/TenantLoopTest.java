package id.percaya.kit.timing;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.Tenant;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class TenantLoopTest {

    private static final Tenant FAILING = new Tenant("klinik-gagal");
    private static final Tenant OTHER = new Tenant("klinik-lain");

    private final Queue<Tenant> worked = new ConcurrentLinkedQueue<>();
    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void a_failure_keeps_no_other_tenant_waiting_and_ends_nothing() {
        TenantLoop loop = new TenantLoop("test", Duration.ofMillis(1), this::due, this::work);
        loop.start();
        try {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> {
                        assertThat(worked.stream().filter(OTHER::equals)).hasSizeGreaterThan(2);
                        assertThat(worked.stream().filter(FAILING::equals)).hasSizeGreaterThan(2);
                    });
        } finally {
            loop.stop();
        }
        assertThat(loop.isStopping()).isTrue();
    }

    private List<Tenant> due() {
        if (looks.getAndIncrement() == 0) {
            throw new IllegalStateException("the first look fails");
        }
        return List.of(FAILING, OTHER);
    }

    private void work(Tenant tenant) {
        worked.add(tenant);
        if (tenant.equals(FAILING)) {
            throw new IllegalStateException("the work fails");
        }
    }
}
