package id.percaya.drills.fault;

import id.percaya.drills.Drill;
import id.percaya.drills.DrillEnvironment;
import id.percaya.drills.FaultProxy;
import id.percaya.drills.oracle.Tolerance;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// The lease holder of two processes is suspended for longer than its lease. The other takes over.
/// When the first resumes in the middle of a batch, it must neither reorder nor duplicate records.
public record LeaseHolderFrozen(String service, Duration lasting) implements Drill {

    @Override
    public String name() {
        return "lease-holder-frozen";
    }

    @Override
    public String fault() {
        return "SIGSTOP of %s's lease holder for %d s, a replica beside it"
                .formatted(service, lasting.toSeconds());
    }

    @Override
    public Tolerance tolerance() {
        return Tolerance.silence(Set.of(service));
    }

    @Override
    public List<String> inject(DrillEnvironment environment) throws InterruptedException {
        URI first = environment.platform().uri(service);
        URI replica = environment.faults().startReplica(service);
        FaultProxy network = environment.network(service);
        environment.faults().freeze(service);
        network.redirectTo(replica.getPort());
        try {
            Thread.sleep(lasting);
        } finally {
            environment.faults().thaw(service);
        }
        Thread.sleep(Duration.ofSeconds(3));
        network.redirectTo(first.getPort());
        environment.faults().stopReplica(service);
        return List.of();
    }
}
