package id.percaya.kit.people;

import java.util.Set;

/// The roles that a person can have in a tenant.
final class PersonRoles {

    static final String ONE =
            "communications|medical-reviewer|legal-reviewer|crisis-lead|privacy-officer|analyst|auditor|partner|tenant-admin|operator";

    static final Set<String> ALL = Set.of(ONE.split("\\|", -1));

    private PersonRoles() {}
}
