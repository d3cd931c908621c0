package id.percaya.drills.fault;

import id.percaya.drills.Drill;
import id.percaya.drills.DrillEnvironment;
import id.percaya.drills.FaultProxy;
import id.percaya.drills.oracle.Tolerance;
import java.net.URI;
import java.util.List;
import java.util.Set;

/// Rolling update: a second process starts and takes the traffic, the first is stopped and
/// restarted.
public record RollingRestart(String service) implements Drill {

    @Override
    public String name() {
        return "rolling-restart";
    }

    @Override
    public String fault() {
        return "SIGTERM of " + service + "-service, a replica beside it";
    }

    /// Clients that are connected during the switch retry.
    @Override
    public Tolerance tolerance() {
        return Tolerance.silence(Set.of(service));
    }

    @Override
    public List<String> inject(DrillEnvironment environment) {
        URI first = environment.platform().uri(service);
        URI replica = environment.faults().startReplica(service);
        FaultProxy network = environment.network(service);
        network.redirectTo(replica.getPort());
        environment.faults().stop(service);
        environment.platform().startService(service);
        network.redirectTo(first.getPort());
        environment.faults().stopReplica(service);
        return List.of();
    }
}
