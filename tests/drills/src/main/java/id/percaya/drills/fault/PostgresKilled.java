package id.percaya.drills.fault;

import id.percaya.drills.Drill;
import id.percaya.drills.DrillEnvironment;
import id.percaya.drills.oracle.Tolerance;
import java.time.Duration;
import java.util.List;

/// PostgreSQL ends without a warning, recovers what it committed, and goes on.
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
    public List<String> strike(DrillEnvironment ground) throws InterruptedException {
        ground.faults().killPostgres();
        Thread.sleep(away);
        ground.faults().startPostgres();
        return List.of();
    }
}
