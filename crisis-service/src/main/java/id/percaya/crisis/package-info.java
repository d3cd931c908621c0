/// crisis-service: handles a crisis from the first report until image recovery may begin.
///
/// An alert or a member of staff opens a case (`intake`), and declaring a crisis escalates it. The
/// crisis is assessed, answered in one consistent posture, and explained in public statements that
/// two or three people approve (`response`). Clocks run from the declaration (`duty`). A procedure
/// stays suspended until an investigation has found the causes and the corrective actions have
/// proved effective (`safety`). Then the recovery gate opens (`recovery`). The service announces
/// its milestones on the topic `percaya.crisis` (`announcing`), but never those of a drill.
@NullMarked
package id.percaya.crisis;

import org.jspecify.annotations.NullMarked;
