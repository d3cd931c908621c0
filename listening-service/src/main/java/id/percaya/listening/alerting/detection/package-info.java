/// Judges whether a window of mentions is unusual. Pure code over counts per five minutes: live
/// evaluation and the back-test call the same functions. Each test returns a [Finding], which keeps
/// the numbers that it was judged with.
@NullMarked
package id.percaya.listening.alerting.detection;

import org.jspecify.annotations.NullMarked;
