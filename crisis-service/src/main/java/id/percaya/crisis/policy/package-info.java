/// What happens by itself: on facts of other services, on our own log, and when a deadline comes.
@NullMarked
package id.percaya.crisis.policy;

import org.jspecify.annotations.NullMarked;
