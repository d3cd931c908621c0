package id.percaya.drills.fault;

import id.percaya.drills.Drill;
import id.percaya.drills.DrillEnvironment;
import id.percaya.drills.oracle.Tolerance;
import java.util.List;

/// PostgreSQL is stopped in good order, as for an update, and started again.
public record PostgresRestarted() implements Drill {

    @Override
    public String name() {
        return "postgresql-restarted";
    }

    @Override
    public String fault() {
        return "PostgreSQL stopped in good order and started";
    }

    @Override
    public Tolerance tolerance() {
        return Tolerance.noDatabase();
    }

    @Override
    public List<String> strike(DrillEnvironment ground) {
        ground.faults().stopPostgres();
        ground.faults().startPostgres();
        return List.of();
    }
}
