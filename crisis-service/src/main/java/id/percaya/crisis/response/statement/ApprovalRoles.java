package id.percaya.crisis.response.statement;

import java.util.EnumSet;
import java.util.Set;

/// Translates the roles of a token into the roles in which the person may approve.
final class ApprovalRoles {

    private ApprovalRoles() {}

    static Set<ApprovalRole> of(Set<String> tokenRoles) {
        Set<ApprovalRole> roles = EnumSet.noneOf(ApprovalRole.class);
        if (tokenRoles.contains("medical-reviewer")) {
            roles.add(ApprovalRole.MEDICAL);
        }
        if (tokenRoles.contains("communications") || tokenRoles.contains("crisis-lead")) {
            roles.add(ApprovalRole.COMMUNICATIONS);
        }
        if (tokenRoles.contains("legal-reviewer")) {
            roles.add(ApprovalRole.LEGAL);
        }
        return roles;
    }
}
