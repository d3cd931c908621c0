/// The response to a crisis. `posture` recommends how to answer, `crisis` is the crisis aggregate,
/// `statement` holds the public statements, and `warroom` is the REST API with the overview of a
/// crisis. The chapter exports `Crises`, `Statements`, their readers and events, and
/// `CrisisReference`. `safety`, `duty`, `recovery` and `announcing` use them.
@NullMarked
package id.percaya.crisis.response;

import org.jspecify.annotations.NullMarked;
