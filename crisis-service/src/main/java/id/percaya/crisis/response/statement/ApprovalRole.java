package id.percaya.crisis.response.statement;

import id.percaya.crisis.response.crisis.Severity;
import id.percaya.eventstore.Sorted;
import java.util.Set;

/// The roles that approve statements.
public enum ApprovalRole {
    MEDICAL,
    COMMUNICATIONS,
    LEGAL;

    static Set<ApprovalRole> neededFor(Severity severity) {
        return switch (severity) {
            case SENTINEL, DATA_BREACH -> Sorted.set(Set.of(MEDICAL, COMMUNICATIONS, LEGAL));
            case KPC, KNC, KTC, KTD, CONDUCT, RUMOR -> Sorted.set(Set.of(MEDICAL, COMMUNICATIONS));
        };
    }
}
