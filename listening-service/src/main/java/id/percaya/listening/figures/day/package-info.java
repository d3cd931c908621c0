/// Days that are counted in advance, so that figures of a long span read rows of days and no
/// mentions. A row is used only while nothing of its day has changed since it was counted: triggers
/// note each change in its own transaction. Other days, and the ends of a span, are counted at the
/// time of the request.
@NullMarked
package id.percaya.listening.figures.day;

import org.jspecify.annotations.NullMarked;
