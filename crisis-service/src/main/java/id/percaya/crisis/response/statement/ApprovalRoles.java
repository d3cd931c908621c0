package id.percaya.crisis.response.statement;

import java.util.EnumSet;
import java.util.Set;

/// In which roles a person may approve, by the roles of the token.
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
