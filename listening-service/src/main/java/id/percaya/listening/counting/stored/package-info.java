/// Stores the bins that were counted.
@NullMarked
package id.percaya.listening.counting.stored;

import org.jspecify.annotations.NullMarked;
