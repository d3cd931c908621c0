/// Patient safety after an incident. `suspension` stops a procedure, `credential` records checks of
/// practitioners, `investigation` is the root cause analysis, and `action` holds the corrective
/// actions that follow from it. The chapter exports the gateways, readers and events of these
/// aggregates. It depends on the crisis aggregate; the war room, `duty`, `recovery` and
/// `announcing` use it.
@NullMarked
package id.percaya.crisis.safety;

import org.jspecify.annotations.NullMarked;
