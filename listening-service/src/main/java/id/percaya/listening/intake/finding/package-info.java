/// The findings of an import: errors of rows and cells, and labels that are not known.
@NullMarked
package id.percaya.listening.intake.finding;

import org.jspecify.annotations.NullMarked;
