package id.percaya.campaign.directory.importing;

import id.percaya.campaign.Code;
import id.percaya.campaign.directory.entry.Description;
import id.percaya.campaign.directory.entry.EntryFacts.Fact;
import id.percaya.campaign.directory.entry.EntryFaults;
import id.percaya.campaign.directory.entry.EntryRequest;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.EntryStatus;
import id.percaya.kit.problem.Problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The rules of one row: those of a body that registers an entry, with the row's line in front of
/// each pointer.
@ApplicationScoped
class RowRules {

    private static final String SEVERAL = "\\|";

    private final Validator validator;

    RowRules(Validator validator) {
        this.validator = validator;
    }

    /// The entry as the row and the columns that the file leaves out make it.
    EntryRequest request(CsvRow row, Optional<Fact> known) {
        return new EntryRequest(
                row.cells().getOrDefault(Column.NAME, ""),
                synonyms(row, known),
                text(Column.ADDRESS, row, known, Description::address),
                text(Column.ZONE, row, known, Description::zone),
                text(Column.PROFESSION, row, known, Description::profession));
    }

    List<Violation> faults(CodeKind kind, CsvRow row, EntryRequest request, Optional<Fact> known) {
        List<Violation> faults = new ArrayList<>();
        if (!row.code().matches(Code.PATTERN)) {
            faults.add(
                    new Violation(
                            "/code",
                            "PATTERN",
                            "has up to 63 lower-case letters, digits and hyphens, such as melati-kemang"));
        }
        for (ConstraintViolation<EntryRequest> broken : validator.validate(request)) {
            faults.add(new Violation(pointer(broken), code(broken), broken.getMessage()));
        }
        faults.addAll(EntryFaults.within(kind, request.description()));
        if (known.filter(fact -> fact.status() == EntryStatus.RETIRED).isPresent()) {
            faults.add(
                    new Violation(
                            "/code",
                            "RETIRED_ENTRY",
                            "is retired; leave the row out, or register the code singly to use it again"));
        }
        return faults;
    }

    /// The same faults as those of a line.
    static List<Violation> at(int line, List<Violation> faults) {
        return faults.stream()
                .map(fault ->
                        new Violation("/" + line + fault.pointer(), fault.code(), fault.message()))
                .toList();
    }

    private static List<String> synonyms(CsvRow row, Optional<Fact> known) {
        String cell = row.cells().get(Column.SYNONYMS);
        if (cell == null) {
            return known.map(fact -> fact.description().synonyms()).orElse(List.of());
        }
        return Arrays.stream(cell.split(SEVERAL, -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static @Nullable String text(
            Column column,
            CsvRow row,
            Optional<Fact> known,
            Function<Description, @Nullable String> kept) {
        String cell = row.cells().get(column);
        if (cell == null) {
            return known.isPresent() ? kept.apply(known.get().description()) : null;
        }
        return cell.isEmpty() ? null : cell;
    }

    /// `/synonyms/2` for `synonyms[2].<list element>`.
    private static String pointer(ConstraintViolation<?> broken) {
        return "/"
                + broken.getPropertyPath()
                        .toString()
                        .replace(".<list element>", "")
                        .replace('[', '/')
                        .replace("]", "");
    }

    private static String code(ConstraintViolation<?> broken) {
        return broken.getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }
}
