/// What is said in public about a provider, and when it is more than usual.
///
/// A [mention][id.percaya.listening.intake.mention.Mention] is one public post or article; it comes
/// in by an import and is stored once, however often it is delivered. A monitor is a stored query
/// that picks the mentions of a facility. An alert rule watches one monitor's negative mentions in
/// a sliding window of event time; an alert is the burst it found, with everything that explains
/// it. Figures say how many, how far and in which mood.
@NullMarked
package id.percaya.listening;

import org.jspecify.annotations.NullMarked;
