/// The REST API of crises, and the war room: one crisis with the views of every aggregate that
/// refers to it. The resource declares, assesses, answers and closes a crisis and opens its
/// recovery gate. Reactions keep the publications that campaign-service holds because of a crisis,
/// and those that somebody had in hand and was asked not to post. The package reads the views of
/// `safety`, `duty`, `recovery` and the rest of `response`. It exports nothing; only HTTP and the
/// inbox call it.
@NullMarked
package id.percaya.crisis.response.warroom;

import org.jspecify.annotations.NullMarked;
