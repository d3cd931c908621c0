package id.percaya.crisis.response.statement;

import id.percaya.crisis.response.crisis.Severity;
import id.percaya.crisis.response.posture.Posture;
import java.util.Set;

/// The facts about a crisis that its statements must agree with on submission and approval.
///
/// @param chosen every posture that the crisis has chosen so far
/// @param suspensionInForce whether a procedure is suspended in the crisis
public record StatementFacts(Severity severity, Set<Posture> chosen, boolean suspensionInForce) {}
