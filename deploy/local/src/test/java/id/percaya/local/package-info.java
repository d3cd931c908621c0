@NullMarked
package id.percaya.local;

import org.jspecify.annotations.NullMarked;
