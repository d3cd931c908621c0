/// A linear model over hashed features with 16-bit weights, and its file.
@NullMarked
package id.percaya.listening.understanding.linear;

import org.jspecify.annotations.NullMarked;
