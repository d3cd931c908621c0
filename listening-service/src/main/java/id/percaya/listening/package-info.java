@NullMarked
package id.percaya.listening;

import org.jspecify.annotations.NullMarked;
