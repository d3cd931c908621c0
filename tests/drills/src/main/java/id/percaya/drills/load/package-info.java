/// Commands sent while something breaks: each under one key until its outcome is known, and all
/// written down.
@NullMarked
package id.percaya.drills.load;

import org.jspecify.annotations.NullMarked;
