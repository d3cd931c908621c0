/// What a check of a practitioner's STR and SIP found.
@NullMarked
package id.percaya.crisis.safety.credential;

import org.jspecify.annotations.NullMarked;
