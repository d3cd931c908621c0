/// Finds bursts in a series of counts per five minutes, and scores a detector as the Numenta
/// Anomaly Benchmark does. For monitors with many mentions; small ones are judged by the tail of
/// the negative binomial distribution.
@NullMarked
package id.percaya.listening.alerting.detection.burst;

import org.jspecify.annotations.NullMarked;
