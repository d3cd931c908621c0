/// What the people who run Percaya can see and do: which subscription stands where, what is parked,
/// and the orders they give, each written down before it is carried out. They see ids, types,
/// counts and classes of exceptions, of any tenant, and never what an event says.
@NullMarked
package id.percaya.kit.operations;

import org.jspecify.annotations.NullMarked;
