/// The drill of the counting: instances come and go under load, and every bin equals a count in
/// SQL.
@NullMarked
package id.percaya.drills.counting;

import org.jspecify.annotations.NullMarked;
