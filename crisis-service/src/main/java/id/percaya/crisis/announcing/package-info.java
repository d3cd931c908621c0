/// What others may know of crises: ids, codes, states and times, on the topic `percaya.crisis`.
/// Nothing of a drill is announced.
@NullMarked
package id.percaya.crisis.announcing;

import org.jspecify.annotations.NullMarked;
