/// Trains and evaluates the models from a folder of labelled text.
@NullMarked
package id.percaya.listening.understanding.training;

import org.jspecify.annotations.NullMarked;
