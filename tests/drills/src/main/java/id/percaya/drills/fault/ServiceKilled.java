package id.percaya.drills.fault;

import id.percaya.drills.Drill;
import id.percaya.drills.DrillEnvironment;
import id.percaya.drills.oracle.Tolerance;
import java.util.List;
import java.util.Set;

/// One service ends in the middle of its work and is started again.
public record ServiceKilled(String service) implements Drill {

    @Override
    public String name() {
        return service + "-killed";
    }

    @Override
    public String fault() {
        return "kill -9 of " + service + "-service, then its start";
    }

    @Override
    public Tolerance tolerance() {
        return Tolerance.silence(Set.of(service));
    }

    @Override
    public List<String> strike(DrillEnvironment ground) {
        ground.platform().kill(service);
        ground.platform().startService(service);
        return List.of();
    }
}
