/// The drill [HaltUnderLoad]: publications are due, partners are slow, and halts come while
/// processes of campaign-service are killed, frozen and paused. A partner's own log then tells
/// which calls were made.
@NullMarked
package id.percaya.drills.publishing;

import org.jspecify.annotations.NullMarked;
