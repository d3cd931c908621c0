/// The takedown case of an ended consent (UU PDP 27/2022 art. 40): every use under it must stop
/// within 3 × 24 hours. [WhenConsentEndsThenOpenTakedownCase] opens a case, [TakedownProcess]
/// orders each affected placement down, and [WhenPlacementEndsThenSettleTakedownCases] records the
/// outcomes until the case is completed. [TakedownDeadline] is the timer that notes overdue cases.
/// REST calls a case a withdrawal, and so do its stored events. It exports [TakedownCases] and its
/// views, and `announcing` publishes the events.
@NullMarked
package id.percaya.consent.use.takedowncase;

import org.jspecify.annotations.NullMarked;
