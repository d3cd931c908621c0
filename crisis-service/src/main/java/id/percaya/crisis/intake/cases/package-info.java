/// A case is a report that may become a crisis. An alert from listening-service opens one, and so
/// does a member of staff. A case ends when it is dismissed or when a crisis is declared from it.
/// The package exports the gateway `Cases`, the reader `CaseViews` and the events. The chapter
/// `response` escalates cases, and `announcing` publishes them.
@NullMarked
package id.percaya.crisis.intake.cases;

import org.jspecify.annotations.NullMarked;
