/// Distributions of counts and shares, and the sum of the evidence that a share has risen.
@NullMarked
package id.percaya.listening.alerting.detection.distribution;

import org.jspecify.annotations.NullMarked;
