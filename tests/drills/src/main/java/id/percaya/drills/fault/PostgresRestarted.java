package id.percaya.drills.fault;

import id.percaya.drills.Drill;
import id.percaya.drills.DrillEnvironment;
import id.percaya.drills.oracle.Tolerance;
import java.util.List;

/// PostgreSQL is stopped in an orderly way, as for an update, and restarted.
public record PostgresRestarted() implements Drill {

    @Override
    public String name() {
        return "postgresql-restarted";
    }

    @Override
    public String fault() {
        return "PostgreSQL stopped in an orderly way and restarted";
    }

    @Override
    public Tolerance tolerance() {
        return Tolerance.noDatabase();
    }

    @Override
    public List<String> inject(DrillEnvironment environment) {
        environment.faults().stopPostgres();
        environment.faults().startPostgres();
        return List.of();
    }
}
