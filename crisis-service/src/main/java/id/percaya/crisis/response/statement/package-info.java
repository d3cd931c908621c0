/// Public statements of the organisation in a crisis. Somebody drafts a statement element by
/// element, and submission checks the elements and composes the text. Two or three people approve
/// exactly this text, identified by its hash. campaign-service publishes it and reports each
/// publication back. The package exports the gateway `Statements`, the reader `StatementViews` and
/// the events; the war room, `duty` and `announcing` use them.
@NullMarked
package id.percaya.crisis.response.statement;

import org.jspecify.annotations.NullMarked;
