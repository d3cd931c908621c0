package id.percaya.listening.matching.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A term of a query that was written in an earlier version of the language and means something
/// else in this one.
///
/// @param refused why this version would refuse the query
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QueryChange(
        @Schema(maxLength = QueryParser.MAX_LENGTH) String term,
        Reason reason,
        @Nullable QueryFlaw refused) {

    public enum Reason {
        WORD,
        WILDCARD,
        TAG,
        FIELD,
        OPERATOR,
        REFUSED
    }
}
