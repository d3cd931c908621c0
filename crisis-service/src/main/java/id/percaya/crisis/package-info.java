/// From a signal to a closed crisis.
///
/// A case is opened from an alert or by staff, and escalated by declaring a crisis. A crisis is
/// assessed; its type gives a posture, and what is chosen is consistent for its whole life. Clocks
/// run from the declaration; statements carry what must be said and are approved by two people. A
/// procedure is suspended until its causes are found, acted upon, and the effect is verified. Only
/// then the recovery gate opens, and image recovery may begin.
@NullMarked
package id.percaya.crisis;

import org.jspecify.annotations.NullMarked;
