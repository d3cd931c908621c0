package id.percaya.kit.timing;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class TimerAlarmTest {

    /// A scheduler leaves tasks alone whose name it does not know.
    private static final String TASK = "timer-alarm-test";

    private static final String SET =
            """
            insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
            values (?, ?, ?, false, 1) returning version
            """;

    private static final String CLEAR =
            "delete from scheduled_tasks where task_name = ? returning version";

    private final javax.sql.DataSource worker;
    private final BlockingQueue<Instant> calls = new LinkedBlockingQueue<>();
    private final TimerAlarm alarm;

    TimerAlarmTest(@DataSource("worker") javax.sql.DataSource worker) {
        this.worker = worker;
        this.alarm = new TimerAlarm(worker, Duration.ofSeconds(30), () -> calls.add(Instant.now()));
    }

    @AfterEach
    void clear() {
        alarm.stop();
        assertThat(Jdbc.list(worker, row -> row.getInt(1), CLEAR, TASK)).isNotEmpty();
    }

    @Test
    void it_calls_when_each_deadline_is_due() throws InterruptedException {
        Instant first = Instant.now().plusSeconds(2);
        set(first);
        set(first.plusSeconds(2));
        alarm.start();
        assertThat(calls.poll(20, TimeUnit.SECONDS)).isAfterOrEqualTo(first);
        assertThat(calls.poll(20, TimeUnit.SECONDS)).isAfterOrEqualTo(first.plusSeconds(2));
    }

    @Test
    void it_hears_of_a_deadline_that_is_nearer_than_the_one_it_waits_for()
            throws InterruptedException {
        Instant late = Instant.now().plusSeconds(29);
        set(late);
        alarm.start();
        set(Instant.now().plusSeconds(2));
        alarm.wake();
        assertThat(calls.poll(20, TimeUnit.SECONDS)).isBefore(late);
    }

    private void set(Instant due) {
        assertThat(
                        Jdbc.list(
                                worker,
                                row -> row.getInt(1),
                                SET,
                                TASK,
                                Ids.next().toString(),
                                due.atOffset(ZoneOffset.UTC)))
                .hasSize(1);
    }
}
