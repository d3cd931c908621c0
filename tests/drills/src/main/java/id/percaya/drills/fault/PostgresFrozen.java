package id.percaya.drills.fault;

import id.percaya.drills.Drill;
import id.percaya.drills.DrillEnvironment;
import id.percaya.drills.oracle.Tolerance;
import java.time.Duration;
import java.util.List;

/// PostgreSQL is suspended with its connections open and silent, and then resumed.
public record PostgresFrozen(Duration lasting) implements Drill {

    @Override
    public String name() {
        return "postgresql-frozen";
    }

    @Override
    public String fault() {
        return "SIGSTOP of all of PostgreSQL for " + lasting.toSeconds() + " s";
    }

    @Override
    public Tolerance tolerance() {
        return Tolerance.noDatabase();
    }

    @Override
    public List<String> inject(DrillEnvironment environment) throws InterruptedException {
        environment.faults().freezePostgres();
        try {
            Thread.sleep(lasting);
        } finally {
            environment.faults().thawPostgres();
        }
        return List.of();
    }
}
