/// The oracle. It checks the commands sent, the event logs, the topics and the responses against
/// the rules C1 to C9, the same for every fault. [DrillRecording] collects the data during the
/// drill, and [Oracle] evaluates it for [id.percaya.drills.DrillRun].
@NullMarked
package id.percaya.drills.oracle;

import org.jspecify.annotations.NullMarked;
