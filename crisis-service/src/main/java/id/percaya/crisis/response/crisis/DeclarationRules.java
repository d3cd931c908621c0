package id.percaya.crisis.response.crisis;

import id.percaya.crisis.response.crisis.CrisisCommand.DeclareCrisis;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Names everything that is wrong with a declaration. Each scope needs at least one code, because
/// campaign-service would halt nothing otherwise.
final class DeclarationRules {

    private DeclarationRules() {}

    /// Longer ago, the year is taken for mistyped: a clock would be breached for years.
    private static final Duration LONGEST_AWARE = Duration.ofDays(366);

    static List<CrisisRefusal> missing(DeclareCrisis command) {
        List<CrisisRefusal> missing = missing(command.extent());
        Instant occurred = command.occurredAt();
        Instant aware = command.awareAt();
        if (occurred != null && occurred.isAfter(command.at())) {
            missing.add(CrisisRefusal.OCCURS_IN_THE_FUTURE);
        }
        if (aware != null && aware.isAfter(command.at())) {
            missing.add(CrisisRefusal.AWARE_IN_THE_FUTURE);
        }
        if (aware != null && occurred != null && aware.isBefore(occurred)) {
            missing.add(CrisisRefusal.AWARE_BEFORE_IT_OCCURRED);
        }
        if (aware != null && aware.isBefore(command.at().minus(LONGEST_AWARE))) {
            missing.add(CrisisRefusal.AWARE_LONG_AGO);
        }
        return missing;
    }

    private static List<CrisisRefusal> missing(Extent extent) {
        List<CrisisRefusal> missing = new ArrayList<>();
        Set<Scope> scope = extent.scope();
        if (scope.contains(Scope.PROCEDURE) && extent.procedures().isEmpty()) {
            missing.add(CrisisRefusal.SCOPE_NAMES_NO_PROCEDURE);
        }
        if (scope.contains(Scope.PRACTITIONER) && extent.practitioners().isEmpty()) {
            missing.add(CrisisRefusal.SCOPE_NAMES_NO_PRACTITIONER);
        }
        if (scope.contains(Scope.TOPIC) && extent.topics().isEmpty()) {
            missing.add(CrisisRefusal.SCOPE_NAMES_NO_TOPIC);
        }
        return missing;
    }
}
