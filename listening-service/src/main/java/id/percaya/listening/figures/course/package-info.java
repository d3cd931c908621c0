/// The course of a monitor: its counts in bins of five minutes.
@NullMarked
package id.percaya.listening.figures.course;

import org.jspecify.annotations.NullMarked;
