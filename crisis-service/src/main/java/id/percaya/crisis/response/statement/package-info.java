/// A public statement: drafted element by element, reviewed against the hash of its text,
/// published.
@NullMarked
package id.percaya.crisis.response.statement;

import org.jspecify.annotations.NullMarked;
