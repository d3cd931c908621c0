package id.percaya.drills.fault;

import id.percaya.drills.Drill;
import id.percaya.drills.DrillEnvironment;
import id.percaya.drills.oracle.Tolerance;
import java.util.List;
import java.util.Set;

/// One service is killed while it works and is restarted.
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
    public List<String> inject(DrillEnvironment environment) {
        environment.platform().kill(service);
        environment.platform().startService(service);
        return List.of();
    }
}
