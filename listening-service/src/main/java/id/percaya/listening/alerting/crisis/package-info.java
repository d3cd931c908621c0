/// The crises that crisis-service has declared, as spans of time of a facility. The hours of a
/// crisis say nothing about what is usual.
@NullMarked
package id.percaya.listening.alerting.crisis;

import org.jspecify.annotations.NullMarked;
