package id.percaya.drills.fault;

import id.percaya.drills.Drill;
import id.percaya.drills.DrillEnvironment;
import id.percaya.drills.oracle.Tolerance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.GroupNotEmptyException;

/// A service is killed and its consumer group is deleted, so that it reads all topics from the
/// first record again.
public record OffsetsReset(String service) implements Drill {

    private static final Duration SESSION_TIMEOUT = Duration.ofSeconds(45);

    @Override
    public String name() {
        return "offsets-reset";
    }

    @Override
    public String fault() {
        return "kill -9 of " + service + "-service, and all topics from the start";
    }

    @Override
    public Tolerance tolerance() {
        return Tolerance.silence(Set.of(service));
    }

    @Override
    public List<String> inject(DrillEnvironment environment) throws InterruptedException {
        environment.platform().kill(service);
        deleteOffsets(environment.platform().kafkaTools());
        environment.platform().startService(service);
        return List.of();
    }

    /// Succeeds once the broker has removed the members that were killed.
    private void deleteOffsets(Map<String, Object> account) throws InterruptedException {
        Instant deadline = Instant.now().plus(SESSION_TIMEOUT);
        try (Admin admin = Admin.create(account)) {
            while (!areOffsetsDeleted(admin)) {
                if (Instant.now().isAfter(deadline)) {
                    throw new IllegalStateException("the group of " + service + " does not empty");
                }
                Thread.sleep(Duration.ofMillis(500));
            }
        }
    }

    private boolean areOffsetsDeleted(Admin admin) throws InterruptedException {
        try {
            admin.deleteConsumerGroups(List.of("percaya-" + service)).all().get();
            return true;
        } catch (ExecutionException failed) {
            return switch (failed.getCause()) {
                case GroupNotEmptyException _ -> false;
                case GroupIdNotFoundException _ -> true;
                case null, default -> throw new IllegalStateException(failed);
            };
        }
    }
}
