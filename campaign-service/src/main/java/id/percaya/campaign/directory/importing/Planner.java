package id.percaya.campaign.directory.importing;

import static java.util.stream.Collectors.toSet;

import id.percaya.campaign.directory.entry.Description;
import id.percaya.campaign.directory.entry.EntryFacts;
import id.percaya.campaign.directory.entry.EntryFacts.Fact;
import id.percaya.campaign.directory.entry.EntryFaults;
import id.percaya.campaign.directory.entry.EntryKey;
import id.percaya.campaign.directory.entry.EntryRequest;
import id.percaya.campaign.directory.entry.NameIndex;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.EntryStatus;
import id.percaya.kit.problem.Problem.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Judges a file by the directory as it would be afterwards, so that a synonym may move from one
/// row's entry to another's.
final class Planner {

    private final CodeKind kind;
    private final EntryFacts facts;
    private final RowRules rules;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Violation> faults = new ArrayList<>();
    private final List<ImportPlan.Change> changes = new ArrayList<>();
    private int registered;

    private Planner(CodeKind kind, EntryFacts facts, RowRules rules) {
        this.kind = kind;
        this.facts = facts;
        this.rules = rules;
    }

    static ImportPlan plan(CodeKind kind, CsvTable table, EntryFacts facts, RowRules rules) {
        return new Planner(kind, facts, rules).plan(table);
    }

    private ImportPlan plan(CsvTable table) {
        faults.addAll(table.faults());
        List<CsvRow> rows = table.rows();
        NameIndex names = facts.namesWithout(rows.stream().map(CsvRow::code).collect(toSet()));
        rows.forEach(row -> add(row, names));
        long added = lines.keySet().stream().filter(code -> facts.of(code).isEmpty()).count();
        if (!facts.hasRoomFor(added)) {
            faults.add(EntryFaults.full());
        }
        return new ImportPlan(changes, registered, rows.size() - changes.size(), faults);
    }

    private void add(CsvRow row, NameIndex names) {
        Optional<Fact> known = facts.of(row.code());
        EntryRequest request = rules.request(row, known);
        Description description = request.description();
        List<Violation> found = new ArrayList<>(rules.faults(kind, row, request, known));
        addRepeated(row, found);
        found.addAll(EntryFaults.clashes(row.code(), description, names));
        faults.addAll(RowRules.at(row.line(), found));
        names.add(row.code(), description);
        addChange(new EntryKey(kind, row.code()), description, known);
    }

    private void addRepeated(CsvRow row, List<Violation> found) {
        Integer earlier = lines.putIfAbsent(row.code(), row.line());
        if (earlier != null) {
            found.add(
                    new Violation("/code", "REPEATED_CODE", "is also the code of line " + earlier));
        }
    }

    private void addChange(EntryKey key, Description description, Optional<Fact> known) {
        boolean isActive = known.filter(fact -> fact.status() == EntryStatus.ACTIVE).isPresent();
        if (!isActive) {
            registered++;
        }
        if (!isActive || !known.get().description().equals(description)) {
            changes.add(new ImportPlan.Change(key, description));
        }
    }
}
