/// Decisions: whether an asset with certain persons may be used for a purpose on a channel now.
/// People and publishing systems ask before they publish. [ConsentGrantProjection] keeps every
/// grant bitemporally, inline, so that a withdrawal takes effect with its response. [Decision] is
/// the pure rule, and [DecisionPoint] reads the grants and signs a token for a permission.
/// [DecisionResource] serves it over REST; no other package calls in, except that erasure scrubs
/// its rows.
@NullMarked
package id.percaya.consent.use.decision;

import org.jspecify.annotations.NullMarked;
