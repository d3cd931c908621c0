/// The two JSON mappers of a service.
///
/// The REST mapper is strict: it refuses unknown fields, repeated keys, wrong types and hostile
/// text, and hides personal fields. [id.percaya.kit.json.TolerantJson] serves announcements and
/// views and ignores unknown fields. Dates and instants are RFC 3339 text in both.
@NullMarked
package id.percaya.kit.json;

import org.jspecify.annotations.NullMarked;
