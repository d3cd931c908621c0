/// The example case, played by people: every step is a request to a public REST API with the token
/// of someone whose role allows it, and every outcome is checked. [ClinicCase] tells the story, one
/// class a chapter; nothing here knows a database or a topic.
@NullMarked
package id.percaya.local.play;

import org.jspecify.annotations.NullMarked;
