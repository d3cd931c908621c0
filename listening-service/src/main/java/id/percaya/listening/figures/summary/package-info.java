/// The hourly summaries of the monitors, which are announced. A stream of each monitor and day has
/// them: an hour is summarised once it is over, and again when its figures have changed since, so
/// that the newest summary of an hour has the highest sequence. Empty hours have none.
@NullMarked
package id.percaya.listening.figures.summary;

import org.jspecify.annotations.NullMarked;
