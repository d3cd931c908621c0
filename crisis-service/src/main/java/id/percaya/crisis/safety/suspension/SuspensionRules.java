package id.percaya.crisis.safety.suspension;

import static id.percaya.crisis.safety.suspension.SuspensionRefusal.CHECKER_IS_LIFTER;
import static id.percaya.crisis.safety.suspension.SuspensionRefusal.CORRECTIVE_ACTION_NOT_VERIFIED;
import static id.percaya.crisis.safety.suspension.SuspensionRefusal.CREDENTIAL_CHECK_OUTDATED;
import static id.percaya.crisis.safety.suspension.SuspensionRefusal.CREDENTIAL_NOT_VERIFIED;
import static id.percaya.crisis.safety.suspension.SuspensionRefusal.DECIDER_IS_PROPOSER;
import static id.percaya.crisis.safety.suspension.SuspensionRefusal.FACILITY_NOT_OF_CRISIS;
import static id.percaya.crisis.safety.suspension.SuspensionRefusal.INVESTIGATION_NOT_APPROVED;
import static id.percaya.crisis.safety.suspension.SuspensionRefusal.NO_ACTION_VERIFIED;
import static id.percaya.crisis.safety.suspension.SuspensionRefusal.PRACTITIONER_NOT_OF_CRISIS;
import static id.percaya.crisis.safety.suspension.SuspensionRefusal.PROCEDURE_ALREADY_SUSPENDED;
import static id.percaya.crisis.safety.suspension.SuspensionRefusal.PROCEDURE_NOT_OF_CRISIS;

import id.percaya.crisis.response.crisis.Extent;
import id.percaya.crisis.safety.suspension.Suspension.InForce;
import id.percaya.crisis.safety.suspension.SuspensionCommand.LiftSuspension;
import id.percaya.crisis.safety.suspension.SuspensionCommand.ProposeSuspension;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Names every condition that is not met.
final class SuspensionRules {

    private SuspensionRules() {}

    /// Within the extent of the crisis, and once at a time. A crisis that names no procedures
    /// affects all of its facility, and one that names no practitioners affects all of them.
    static List<SuspensionRefusal> missingToPropose(ProposeSuspension command) {
        SuspendedProcedure what = command.suspended();
        Extent extent = command.extent();
        List<SuspensionRefusal> missing = new ArrayList<>();
        if (!what.facility().equals(extent.facility())) {
            missing.add(FACILITY_NOT_OF_CRISIS);
        }
        if (!allows(extent.procedures(), what.procedure())) {
            missing.add(PROCEDURE_NOT_OF_CRISIS);
        }
        if (what.practitioner() != null && !allows(extent.practitioners(), what.practitioner())) {
            missing.add(PRACTITIONER_NOT_OF_CRISIS);
        }
        if (command.suspendedAlready()) {
            missing.add(PROCEDURE_ALREADY_SUSPENDED);
        }
        return missing;
    }

    private static boolean allows(Set<String> named, String code) {
        return named.isEmpty() || named.contains(code);
    }

    static List<SuspensionRefusal> missingToLift(LiftSuspension command, InForce inForce) {
        SuspensionFacts facts = command.facts();
        List<SuspensionRefusal> missing = new ArrayList<>();
        if (!facts.investigationApproved()) {
            missing.add(INVESTIGATION_NOT_APPROVED);
        }
        if (!facts.actionVerified()) {
            missing.add(NO_ACTION_VERIFIED);
        }
        if (!facts.everyActionVerified()) {
            missing.add(CORRECTIVE_ACTION_NOT_VERIFIED);
        }
        if (command.by().equals(inForce.proposer())) {
            missing.add(DECIDER_IS_PROPOSER);
        }
        missing.addAll(missingChecks(facts.checks(), command));
        return missing;
    }

    private static List<SuspensionRefusal> missingChecks(
            List<LatestCheck> checks, LiftSuspension command) {
        List<LatestCheck> verified = checks.stream().filter(LatestCheck::isVerified).toList();
        List<SuspensionRefusal> missing = new ArrayList<>();
        if (verified.size() < checks.size()) {
            missing.add(CREDENTIAL_NOT_VERIFIED);
        }
        if (verified.stream().anyMatch(check -> !check.isCurrent(command.at()))) {
            missing.add(CREDENTIAL_CHECK_OUTDATED);
        }
        if (verified.stream().anyMatch(check -> check.isBy(command.by()))) {
            missing.add(CHECKER_IS_LIFTER);
        }
        return missing;
    }
}
