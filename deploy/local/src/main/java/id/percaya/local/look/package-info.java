/// Looks at what the services stored and announced, past their APIs: for stories and drills.
@NullMarked
package id.percaya.local.look;

import org.jspecify.annotations.NullMarked;
