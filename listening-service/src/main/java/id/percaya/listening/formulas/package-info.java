/// Formulas of listening-service, in version 2: the reach of an account and of a site for a day,
/// and a share with its interval. Matching and figures use the same ones, so that a query's
/// `reach:` means what the figures say. They are pure functions.
@NullMarked
package id.percaya.listening.formulas;

import org.jspecify.annotations.NullMarked;
