package id.percaya.crisis.response.statement;

import id.percaya.crisis.response.crisis.Severity;
import id.percaya.crisis.response.posture.Posture;
import java.util.Set;

/// What a statement has to fit, as it is when somebody submits or approves it.
///
/// @param chosen the postures the crisis has chosen so far
/// @param suspensionInForce whether a procedure is suspended in the crisis
public record StatementFacts(Severity severity, Set<Posture> chosen, boolean suspensionInForce) {}
