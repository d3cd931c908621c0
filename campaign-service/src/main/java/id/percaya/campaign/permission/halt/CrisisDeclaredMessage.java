package id.percaya.campaign.permission.halt;

import id.percaya.campaign.Scope;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// `crisis.declared.v1`, reduced to the fields used here.
///
/// @param scope FACILITY, PROCEDURE, PRACTITIONER, TOPIC or ALL; crisis-service may add values
record CrisisDeclaredMessage(
        String facility,
        @Nullable Set<String> procedures,
        @Nullable Set<String> practitioners,
        @Nullable Set<String> topics,
        @Nullable Set<String> scope,
        boolean drill) {

    CrisisDeclaredMessage {
        Objects.requireNonNull(facility);
    }

    /// The scopes to halt. A scope that is empty, names nothing or is unknown here halts the whole
    /// facility, because publishing too little is the safe side.
    List<Scope> scopes() {
        List<Scope> scopes =
                orEmpty(scope).stream().sorted().flatMap(this::scopes).distinct().toList();
        return scopes.isEmpty() ? List.of(Scope.ofFacility(facility)) : scopes;
    }

    private Stream<Scope> scopes(String part) {
        return switch (part) {
            case "ALL" -> Stream.of(Scope.ALL);
            case "PROCEDURE" -> each(procedures, name -> new Scope(facility, name, null, null));
            case "PRACTITIONER" ->
                    each(practitioners, name -> new Scope(facility, null, name, null));
            case "TOPIC" -> each(topics, name -> new Scope(facility, null, null, name));
            default -> Stream.of(Scope.ofFacility(facility));
        };
    }

    private static Stream<Scope> each(@Nullable Set<String> names, Function<String, Scope> scope) {
        return orEmpty(names).stream().sorted().map(scope);
    }

    private static Set<String> orEmpty(@Nullable Set<String> names) {
        return names == null ? Set.of() : names;
    }
}
