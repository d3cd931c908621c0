package id.percaya.campaign.publishing.publication.stopping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.tenancy.Ids;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EachPublicationTest {

    private static final Tenant CLINIC = new Tenant("klinik-melati");
    private static final Tenant OTHER = new Tenant("rs-lain");

    private final EachPublication each =
            new EachPublication(
                    new Transactions() {
                        @Override
                        public <T> T call(Tenant tenant, Supplier<T> work) {
                            return work.get();
                        }
                    });

    @Test
    void some_are_done_at_a_time() {
        CountDownLatch both = new CountDownLatch(2);
        Queue<Boolean> met = new ConcurrentLinkedQueue<>();
        each.inTransaction(CLINIC, publications(2), _ -> met.add(meet(both)));
        assertThat(met).containsExactly(true, true);
    }

    @Test
    void many_of_one_tenant_leave_places_for_another() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(3);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> many =
                    threads.submit(() ->
                            each.inTransaction(
                                    CLINIC,
                                    publications(300),
                                    _ -> {
                                        begun.countDown();
                                        return await(end);
                                    }));
            try {
                assertThat(await(begun)).isTrue();
                Queue<PublicationId> done = new ConcurrentLinkedQueue<>();
                each.inTransaction(OTHER, publications(1), done::add);
                assertThat(done).hasSize(1);
                assertThat(many.isDone()).isFalse();
            } finally {
                end.countDown();
            }
        }
    }

    @Test
    void a_failure_keeps_none_of_the_others_and_is_thrown() {
        List<PublicationId> all = publications(5);
        Queue<PublicationId> done = new ConcurrentLinkedQueue<>();
        assertThatThrownBy(() ->
                        each.inTransaction(
                                CLINIC,
                                all,
                                id -> {
                                    if (id.equals(all.getFirst())) {
                                        throw new IllegalStateException("broken");
                                    }
                                    return done.add(id);
                                }))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("broken");
        assertThat(done).containsExactlyInAnyOrderElementsOf(all.subList(1, 5));
    }

    private static boolean meet(CountDownLatch others) {
        others.countDown();
        return await(others);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static List<PublicationId> publications(int count) {
        return Stream.generate(() -> new PublicationId(Ids.next())).limit(count).toList();
    }
}
