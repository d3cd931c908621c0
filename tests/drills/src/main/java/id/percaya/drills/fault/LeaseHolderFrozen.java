package id.percaya.drills.fault;

import id.percaya.drills.Drill;
import id.percaya.drills.DrillEnvironment;
import id.percaya.drills.FaultProxy;
import id.percaya.drills.oracle.Tolerance;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// Of two processes of a service the one that hears and announces stands still for longer than its
/// lease. The other takes over; the first wakes up in the middle of what it was sending, and may
/// neither reorder nor double anything.
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
    public List<String> strike(DrillEnvironment ground) throws InterruptedException {
        URI first = ground.platform().uri(service);
        URI replica = ground.faults().startReplica(service);
        FaultProxy network = ground.network(service);
        ground.faults().freeze(service);
        network.turnTo(replica.getPort());
        try {
            Thread.sleep(lasting);
        } finally {
            ground.faults().thaw(service);
        }
        Thread.sleep(Duration.ofSeconds(3));
        network.turnTo(first.getPort());
        ground.faults().stopReplica(service);
        return List.of();
    }
}
