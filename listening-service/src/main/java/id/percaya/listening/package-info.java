/// Social listening: collects public mentions of a provider and raises an alert when negative
/// mentions exceed the usual level.
///
/// A [mention][id.percaya.listening.intake.mention.Mention] is one public post or article. An
/// import delivers mentions in a file, and each is stored once, however often it is delivered. A
/// monitor is a stored query that picks the mentions about one facility. An alert rule watches the
/// negative mentions of one monitor in a sliding window of event time. An alert is a burst that the
/// rule found, with the evidence for it. A concern is a worry that many people begin to speak
/// about. Figures give the number of mentions, their reach and their sentiment.
///
/// Chapters depend on each other in one direction only: announcing → concern → alerting → figures →
/// matching → intake.
@NullMarked
package id.percaya.listening;

import org.jspecify.annotations.NullMarked;
