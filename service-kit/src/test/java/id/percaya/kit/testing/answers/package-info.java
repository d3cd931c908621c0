/// Holds the answers of a service against its `openapi.yaml`.
///
/// [AnswerFilter] checks each answer that RestAssured reads in a `@QuarkusTest`; [AnswerChecks]
/// installs it. [DocumentedAnswers] checks the answers of other clients.
@NullMarked
package id.percaya.kit.testing.answers;

import org.jspecify.annotations.NullMarked;
