/// Corrective actions that follow from the investigation of a crisis. An action is opened with an
/// owner, a deadline and a measure, then implemented, then verified. The verifier must not be the
/// owner or the implementer. An ineffective action may be implemented again. The package exports
/// the gateway, the reader and the events; the war room uses them, and the suspension and recovery
/// rules query its table.
@NullMarked
package id.percaya.crisis.safety.action;

import org.jspecify.annotations.NullMarked;
