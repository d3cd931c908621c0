@NullMarked
package id.percaya.drills.publishing;

import org.jspecify.annotations.NullMarked;
