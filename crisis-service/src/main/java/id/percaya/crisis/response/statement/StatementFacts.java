package id.percaya.crisis.response.statement;

import id.percaya.crisis.response.crisis.Severity;
import id.percaya.crisis.response.posture.Posture;
import org.jspecify.annotations.Nullable;

/// The facts about a crisis that its statements must agree with on submission and approval.
///
/// @param isDeadly whether somebody died
/// @param inForce the posture that the crisis has chosen last; null if it has chosen none
/// @param suspensionInForce whether a procedure is suspended in the crisis
public record StatementFacts(
        Severity severity,
        boolean isDeadly,
        @Nullable Posture inForce,
        boolean suspensionInForce) {}
