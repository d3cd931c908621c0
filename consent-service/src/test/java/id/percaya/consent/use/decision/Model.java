package id.percaya.consent.use.decision;

import static java.util.Comparator.naturalOrder;

import id.percaya.consent.Identifiability;
import id.percaya.consent.Medium;
import id.percaya.consent.use.decision.Decision.Ground;
import id.percaya.consent.use.decision.Decision.Outcome;
import id.percaya.consent.use.decision.Obligation.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// A slow reference implementation of decisions, computed from the events alone.
record Model(World world) {

    record Answer(Outcome outcome, Set<Ground> grounds, Set<Obligation> obligations) {}

    private enum Coverage {
        COVERED,
        IN_DOUBT,
        UNCOVERED
    }

    Answer on(Question question) {
        Set<Coverage> standings = new HashSet<>();
        Set<Ground> grounds = new HashSet<>();
        Set<Obligation> obligations = new HashSet<>();
        List<Instant> ends = new ArrayList<>();
        for (UUID subject : question.subjectIds()) {
            List<Life> holding = holding(subject, question, question.medium());
            standings.add(standing(subject, question, holding));
            holding.forEach(life -> grounds.add(life.ground()));
            holding.forEach(life -> ends.addAll(life.ends()));
            obligations(subject, question, holding)
                    .forEach(kind -> obligations.add(new Obligation(kind, null)));
        }
        if (!standings.equals(Set.of(Coverage.COVERED))) {
            boolean denied = standings.contains(Coverage.UNCOVERED);
            return new Answer(denied ? Outcome.DENY : Outcome.INDETERMINATE, Set.of(), Set.of());
        }
        obligations.add(new Obligation(Kind.REMOVE_BY, ends.stream().min(naturalOrder()).get()));
        return new Answer(Outcome.PERMIT, grounds, obligations);
    }

    private Coverage standing(UUID subject, Question question, List<Life> holding) {
        if (!holding.isEmpty()) {
            return lets(holding, question) ? Coverage.COVERED : Coverage.UNCOVERED;
        }
        return unrefused(subject, question, question.medium()).isEmpty()
                ? Coverage.UNCOVERED
                : Coverage.IN_DOUBT;
    }

    private static boolean lets(List<Life> holding, Question question) {
        return !holding.isEmpty()
                && holding.stream()
                        .flatMap(life -> life.permitting().stream())
                        .allMatch(grant ->
                                grant.identifiability().compareTo(question.identifiability()) >= 0);
    }

    private List<Life> holding(UUID subject, Question question, Medium medium) {
        return unrefused(subject, question, medium).stream()
                .filter(life -> !life.isInDoubt())
                .toList();
    }

    /// The permitting consents, without those signed before the person refused another.
    private List<Life> unrefused(UUID subject, Question question, Medium medium) {
        List<Life> lives = new ArrayList<>();
        for (History history : world.histories()) {
            if (history.subjectId().equals(subject)) {
                Life.of(history, world, question, medium).ifPresent(lives::add);
            }
        }
        return lives.stream()
                .filter(life -> !life.permitting().isEmpty())
                .filter(life -> lives.stream().noneMatch(other -> other.isRefusedAfter(life)))
                .toList();
    }

    private Set<Kind> obligations(UUID subject, Question question, List<Life> holding) {
        Set<Kind> kinds = new TreeSet<>();
        boolean seen = Set.of(Medium.PHOTO, Medium.VIDEO).contains(question.medium());
        boolean heard = Set.of(Medium.AUDIO, Medium.VIDEO).contains(question.medium());
        if (seen && question.identifiability() != Identifiability.IDENTIFIABLE) {
            kinds.add(Kind.BLUR_FACE);
        }
        if (question.medium() != Medium.NAME && !isShown(subject, question, Medium.NAME)) {
            kinds.add(Kind.NO_NAME);
        }
        if (heard && !isShown(subject, question, Medium.AUDIO)) {
            kinds.add(Kind.NO_VOICE);
        }
        if (holding.stream().anyMatch(Life::isPaid)) {
            kinds.add(Kind.DISCLOSE_COMPENSATION);
        }
        return kinds;
    }

    private boolean isShown(UUID subject, Question question, Medium medium) {
        return question.identifiability() == Identifiability.IDENTIFIABLE
                && lets(holding(subject, question, medium), question);
    }
}
