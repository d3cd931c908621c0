/// Reads the values of a row: texts, numbers, dates and labels as vendors write them. A broken
/// value costs its cell, not the mention.
@NullMarked
package id.percaya.listening.intake.cell;

import org.jspecify.annotations.NullMarked;
