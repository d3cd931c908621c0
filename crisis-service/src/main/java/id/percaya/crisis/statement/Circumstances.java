package id.percaya.crisis.statement;

import id.percaya.crisis.crisis.Posture;
import id.percaya.crisis.crisis.Severity;
import java.util.Set;

/// What a statement has to fit, as it is when somebody submits or approves it.
///
/// @param chosen the postures the crisis has chosen so far
/// @param suspensionInForce whether a procedure is suspended in the crisis
public record Circumstances(Severity severity, Set<Posture> chosen, boolean suspensionInForce) {}
