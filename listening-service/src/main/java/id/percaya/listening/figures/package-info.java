/// How many, how far and in which mood: the figures and their formulas.
@NullMarked
package id.percaya.listening.figures;

import org.jspecify.annotations.NullMarked;
