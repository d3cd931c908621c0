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

/// db-scheduler on the worker's datasource: one one-time task a [Timer], one execution a deadline.
@ApplicationScoped
public class TimerScheduler {

    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final int THREADS = 8;

    private final Transactions transactions;
    private final Scheduler scheduler;

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
    }

    /// What is stored with a deadline.
    record StoredDeadline(String tenant, UUID subject, Instant at, UUID correlation, String key) {

        static StoredDeadline of(Deadline due) {
            return new StoredDeadline(
                    due.tenant().id(), due.subject(), due.at(), due.correlation(), due.key());
        }

        Deadline due() {
            return new Deadline(new Tenant(tenant), subject, at, correlation, key);
        }
    }

    public void set(String timer, Deadline due) {
        scheduler.scheduleIfNotExists(
                descriptor(timer)
                        .instance(name(due.subject(), due.key()))
                        .data(StoredDeadline.of(due))
                        .scheduledTo(due.at()));
        if (!due.at().isAfter(Instant.now().plus(POLLING))) {
            scheduler.triggerCheckForDueExecutions();
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
    }

    void stop(@Observes ShutdownEvent event) {
        scheduler.stop();
    }

    private OneTimeTask<StoredDeadline> task(Timer timer) {
        return Tasks.oneTime(descriptor(timer.name()))
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(POLLING))
                .execute((instance, _) -> run(timer, instance.getData().due()));
    }

    private void run(Timer timer, Deadline due) {
        transactions.retrying(
                due.tenant(),
                () -> {
                    timer.due(due);
                    return due;
                });
    }

    private static TaskDescriptor<StoredDeadline> descriptor(String timer) {
        return TaskDescriptor.of(timer, StoredDeadline.class);
    }
}
