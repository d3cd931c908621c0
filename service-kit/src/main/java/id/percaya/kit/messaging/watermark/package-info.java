/// Tells how old the view of another service is. [WatermarkIntake] takes in that service's
/// watermarks, each with the offsets that it speaks for. [Watermarks] compares them with what this
/// service has processed of every partition. The publish gate asks it before it relies on a
/// consent.
@NullMarked
package id.percaya.kit.messaging.watermark;

import org.jspecify.annotations.NullMarked;
