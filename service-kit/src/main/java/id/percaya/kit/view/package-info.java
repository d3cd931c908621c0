/// Writes and reads the views (read models) of a service.
///
/// Projections write rows with [id.percaya.kit.view.ViewRow] or plain [id.percaya.kit.view.Sql].
/// Resources list rows with [id.percaya.kit.view.RowQuery], page by page. The starter runs the
/// subscribed views, the [id.percaya.eventstore.View] beans of the service.
@NullMarked
package id.percaya.kit.view;

import org.jspecify.annotations.NullMarked;
