/// The crisis aggregate. A crisis is declared from a case, assessed, answered in a posture, and
/// closed once every clock has stopped and every suspension is decided. The package exports the
/// gateway `Crises`, the reader `CrisisViews`, the events, and `CrisisReference`, which other
/// aggregates store. Its REST resource is in `response.warroom`, because every answer there
/// includes the views of those aggregates.
@NullMarked
package id.percaya.crisis.response.crisis;

import org.jspecify.annotations.NullMarked;
