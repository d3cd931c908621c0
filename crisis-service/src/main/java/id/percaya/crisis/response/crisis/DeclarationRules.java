package id.percaya.crisis.response.crisis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Each scope needs at least one code, because campaign-service would halt nothing otherwise.
final class DeclarationRules {

    private DeclarationRules() {}

    static List<CrisisRefusal> missing(Extent extent) {
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
