package id.percaya.kit.directory;

import static id.percaya.kit.directory.CodeKind.FACILITY;
import static id.percaya.kit.directory.CodeKind.PROCEDURE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CodeFinderTest {

    private record Visit(
            @DirectoryCode(FACILITY) @Nullable String facility,
            @DirectoryCode(PROCEDURE) Set<String> procedures,
            String note,
            List<Visit> before) {}

    @Test
    void marked_members_and_their_elements_are_found_with_their_places() {
        Visit first = new Visit("kemang", Set.of(), "pluit", List.of());
        Visit visit =
                new Visit(
                        "pluit",
                        new LinkedHashSet<>(List.of("botox", "filler")),
                        "",
                        List.of(first));

        assertThat(CodeFinder.in(visit))
                .containsExactly(
                        new FoundCode(FACILITY, "pluit", "/facility"),
                        new FoundCode(PROCEDURE, "botox", "/procedures/0"),
                        new FoundCode(PROCEDURE, "filler", "/procedures/1"),
                        new FoundCode(FACILITY, "kemang", "/before/0/facility"));
        assertThat(CodeFinder.in(Optional.of(first)))
                .containsExactly(new FoundCode(FACILITY, "kemang", "/facility"));
    }

    @Test
    void absent_members_and_bodies_have_no_codes() {
        assertThat(CodeFinder.in(new Visit(null, Set.of(), "kemang", List.of()))).isEmpty();
        assertThat(CodeFinder.in(null)).isEmpty();
        assertThat(CodeFinder.in("kemang")).isEmpty();
    }
}
