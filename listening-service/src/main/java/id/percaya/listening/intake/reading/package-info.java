/// From a vendor's file to canonical mentions, row by row, past the broken ones.
@NullMarked
package id.percaya.listening.intake.reading;

import org.jspecify.annotations.NullMarked;
