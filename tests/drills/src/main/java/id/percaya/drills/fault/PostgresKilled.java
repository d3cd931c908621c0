package id.percaya.drills.fault;

import id.percaya.drills.Drill;
import id.percaya.drills.DrillEnvironment;
import id.percaya.drills.oracle.Tolerance;
import java.time.Duration;
import java.util.List;

/// PostgreSQL is killed, recovers its committed data and continues.
public record PostgresKilled(Duration away) implements Drill {

    @Override
    public String name() {
        return "postgresql-killed";
    }

    @Override
    public String fault() {
        return "kill -9 of PostgreSQL, away for " + away.toSeconds() + " s";
    }

    @Override
    public Tolerance tolerance() {
        return Tolerance.noDatabase();
    }

    @Override
    public List<String> inject(DrillEnvironment environment) throws InterruptedException {
        environment.faults().killPostgres();
        Thread.sleep(away);
        environment.faults().startPostgres();
        return List.of();
    }
}
