/// Recommends a posture for a crisis by Situational Crisis Communication Theory (Coombs 2007).
/// `PostureRecommendation` derives it from the crisis type, the history and the prior reputation.
/// The package holds values and pure functions only, without storage or REST. The crisis decider
/// and the statement rules use it, and the war room shows its result.
@NullMarked
package id.percaya.crisis.response.posture;

import org.jspecify.annotations.NullMarked;
