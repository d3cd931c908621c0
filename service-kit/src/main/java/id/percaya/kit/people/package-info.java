/// The people of each tenant, so that screens can show a name for the subject of an event.
///
/// Names come from the access tokens of those who call ([SeenTokens]) or from a tenant
/// administrator ([PeopleResource]). They are in the table `person` of each service, fenced like
/// every table of a tenant, and never in events. A person can be removed at any time.
@NullMarked
package id.percaya.kit.people;

import org.jspecify.annotations.NullMarked;
