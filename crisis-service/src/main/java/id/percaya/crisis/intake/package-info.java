/// The intake of reports. Its one package, `cases`, turns alerts and reports by staff into cases.
/// The chapter exports the gateway `Cases`, the reader `CaseViews` and the case events. `response`
/// escalates a case when it declares a crisis, and `announcing` publishes new cases. The chapter
/// depends on no other chapter.
@NullMarked
package id.percaya.crisis.intake;

import org.jspecify.annotations.NullMarked;
