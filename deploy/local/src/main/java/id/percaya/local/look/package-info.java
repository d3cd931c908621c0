/// Inspects databases, topics and files of a platform past the APIs, for stories and drills.
@NullMarked
package id.percaya.local.look;

import org.jspecify.annotations.NullMarked;
