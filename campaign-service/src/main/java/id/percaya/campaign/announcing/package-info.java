/// Announces facts of this service on the topic `percaya.campaign`, and the entries of the
/// directory on the compacted topic `percaya.directory`. Each `…Announcements` bean maps the events
/// of one aggregate to announcements; the kit finds these beans and sends what they return. An
/// announcement carries ids, states and times, and never personal data or text that a person wrote.
/// Every announced type has a JSON Schema under `src/main/resources/schemas`. Nothing in this
/// service calls this package; it depends on all other chapters.
@NullMarked
package id.percaya.campaign.announcing;

import org.jspecify.annotations.NullMarked;
