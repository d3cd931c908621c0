package id.percaya.drills.fault;

import id.percaya.drills.Drill;
import id.percaya.drills.DrillEnvironment;
import id.percaya.drills.FaultProxy;
import id.percaya.drills.oracle.Tolerance;
import java.net.URI;
import java.util.List;
import java.util.Set;

/// A service is updated: a second process starts, callers are sent there, the first is told to end
/// and starts anew.
public record RollingRestart(String service) implements Drill {

    @Override
    public String name() {
        return "rolling-restart";
    }

    @Override
    public String fault() {
        return "SIGTERM of " + service + "-service, a replica beside it";
    }

    /// Whoever is connected in the moment of the turn asks again.
    @Override
    public Tolerance tolerance() {
        return Tolerance.silence(Set.of(service));
    }

    @Override
    public List<String> strike(DrillEnvironment ground) {
        URI first = ground.platform().uri(service);
        URI replica = ground.faults().startReplica(service);
        FaultProxy network = ground.network(service);
        network.turnTo(replica.getPort());
        ground.faults().stop(service);
        ground.platform().startService(service);
        network.turnTo(first.getPort());
        ground.faults().stopReplica(service);
        return List.of();
    }
}
