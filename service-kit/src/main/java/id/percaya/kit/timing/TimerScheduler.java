package id.percaya.kit.timing;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;

/// Runs db-scheduler on the worker's datasource. Each [Timer] is a one-time task, each deadline an
/// execution of it.
@ApplicationScoped
public class TimerScheduler {

    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final int THREADS = 8;

    private final Transactions transactions;
    private final Scheduler scheduler;
    private final TimerAlarm alarm;

    TimerScheduler(
            @DataSource("worker") javax.sql.DataSource worker,
            @All List<Timer> timers,
            StoredResponsePruning pruning,
            Transactions transactions) {
        this.transactions = transactions;
        this.scheduler =
                Scheduler.create(worker, timers.stream().<Task<?>>map(this::task).toList())
                        .startTasks(pruning.task())
                        .threads(THREADS)
                        .executorService(Executors.newVirtualThreadPerTaskExecutor())
                        .pollingInterval(POLLING)
                        .serializer(new JacksonSerializer())
                        .build();
        this.alarm = new TimerAlarm(worker, POLLING, scheduler::triggerCheckForDueExecutions);
    }

    /// The stored form of a deadline.
    record StoredDeadline(String tenant, UUID subject, Instant at, UUID correlation, String key) {

        static StoredDeadline of(Deadline deadline) {
            return new StoredDeadline(
                    deadline.tenant().id(),
                    deadline.subject(),
                    deadline.at(),
                    deadline.correlation(),
                    deadline.key());
        }

        Deadline deadline() {
            return new Deadline(new Tenant(tenant), subject, at, correlation, key);
        }
    }

    public void set(String timer, Deadline deadline) {
        scheduler.scheduleIfNotExists(
                descriptor(timer)
                        .instance(name(deadline.subject(), deadline.key()))
                        .data(StoredDeadline.of(deadline))
                        .scheduledTo(deadline.at()));
        if (!deadline.at().isAfter(Instant.now().plus(POLLING))) {
            scheduler.triggerCheckForDueExecutions();
            alarm.wake();
        }
    }

    public void cancel(String timer, UUID subject, String key) {
        TaskInstanceId instance = TaskInstanceId.of(timer, name(subject, key));
        if (scheduler.getScheduledExecution(instance).isPresent()) {
            scheduler.cancel(instance);
        }
    }

    private static String name(UUID subject, String key) {
        return subject + "/" + key;
    }

    void start(@Observes StartupEvent event) {
        scheduler.start();
        alarm.start();
    }

    void stop(@Observes ShutdownEvent event) {
        alarm.stop();
        scheduler.stop();
    }

    private OneTimeTask<StoredDeadline> task(Timer timer) {
        return Tasks.oneTime(descriptor(timer.name()))
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(POLLING))
                .execute((instance, _) -> run(timer, instance.getData().deadline()));
    }

    private void run(Timer timer, Deadline deadline) {
        transactions.retrying(
                deadline.tenant(),
                () -> {
                    timer.due(deadline);
                    return deadline;
                });
    }

    private static TaskDescriptor<StoredDeadline> descriptor(String timer) {
        return TaskDescriptor.of(timer, StoredDeadline.class);
    }
}
