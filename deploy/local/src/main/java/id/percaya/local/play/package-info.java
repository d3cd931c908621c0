/// The example case: every step is a request to a public REST API with the token of a user whose
/// role allows it, and every outcome is checked. [ClinicCase] runs the chapters, one class each.
/// Nothing here accesses a database, and no topic but those of partners. Stories use the steps and
/// the client too.
@NullMarked
package id.percaya.local.play;

import org.jspecify.annotations.NullMarked;
