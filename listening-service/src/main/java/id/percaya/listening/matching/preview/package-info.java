/// Tries a query on the mentions of the last 30 days before it becomes a monitor.
@NullMarked
package id.percaya.listening.matching.preview;

import org.jspecify.annotations.NullMarked;
