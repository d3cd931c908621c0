@NullMarked
package id.percaya.drills;

import org.jspecify.annotations.NullMarked;
