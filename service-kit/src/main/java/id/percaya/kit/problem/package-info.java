/// Turns every exception into problem details (RFC 9457) with a stable code.
///
/// Services throw [id.percaya.kit.problem.Invalid], [id.percaya.kit.problem.NotFound] and
/// [id.percaya.kit.problem.ProblemException]; the refusals of deciders arrive here by themselves.
/// The mappers of this package write all 4xx and 5xx responses. They never repeat a value of the
/// request, a class name or SQL.
@NullMarked
package id.percaya.kit.problem;

import org.jspecify.annotations.NullMarked;
