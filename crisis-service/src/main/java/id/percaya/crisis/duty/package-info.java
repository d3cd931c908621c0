/// Obligations with deadlines, called clocks. The declaration of a crisis starts them, by the
/// limits in `policy/clocks.json`. An obligation is met by a person with evidence, or by an event
/// such as the first published statement. A timer records the breach when the deadline passes, and
/// a breached obligation can still be met late. The package exports the gateway, the reader, the
/// events and `ClockRules`; the war room, `recovery` and `announcing` use them.
@NullMarked
package id.percaya.crisis.duty;

import org.jspecify.annotations.NullMarked;
