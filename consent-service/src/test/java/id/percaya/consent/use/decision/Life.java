package id.percaya.consent.use.decision;

import id.percaya.consent.Grant;
import id.percaya.consent.Medium;
import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentDrafted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentEnteredInError;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentErased;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentExpired;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentOffered;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRefused;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestricted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestrictionLifted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentSuperseded;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentVoided;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.consent.use.decision.Decision.Ground;
import id.percaya.consent.use.decision.History.Happened;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Replays one consent up to the time of use and knowledge, for [Model].
final class Life {

    private final History history;
    private final Question question;
    private final Medium medium;
    private final List<Happened> known;
    private final ConsentGiven given;
    private final @Nullable Instant lostAt;
    private List<Grant> grants = List.of();
    private @Nullable Instant refusedAt;

    private Life(History history, World world, Question question, Medium medium) {
        this.history = history;
        this.question = question;
        this.medium = medium;
        this.known =
                history.happened().stream()
                        .filter(each ->
                                question.asOf() == null || !each.knownAt().isAfter(question.asOf()))
                        .toList();
        this.given = (ConsentGiven) history.happened().getFirst().event();
        this.lostAt =
                world.lost(given.subjectId(), given.signedAt(), question.asOf())
                        .findFirst()
                        .orElse(null);
        known.stream()
                .filter(each -> !each.at().isAfter(question.at()))
                .forEach(each -> live(each.event(), each.at()));
    }

    /// Empty if there is no valid consent.
    static Optional<Life> of(History history, World world, Question question, Medium medium) {
        Life life = new Life(history, world, question, medium);
        boolean isVoid =
                life.known.stream()
                        .map(Happened::event)
                        .anyMatch(each ->
                                each instanceof ConsentVoided
                                        || each instanceof ConsentEnteredInError);
        return life.known.isEmpty() || isVoid ? Optional.empty() : Optional.of(life);
    }

    private void live(ConsentEvent event, Instant at) {
        switch (event) {
            case ConsentGiven e -> grants = lasting(e.terms().grants(), at);
            case ConsentRestricted e -> change(e.grants(), at);
            case ConsentRestrictionLifted e -> change(e.grants(), at);
            case ConsentWithdrawn _, ConsentErased _ -> refuse(at);
            case ConsentSuperseded _ -> grants = List.of();
            case ConsentDrafted _, ConsentOffered _, ConsentRefused _, ConsentExpired _ -> {}
            case ConsentVoided _, ConsentEnteredInError _ -> {}
        }
    }

    private void change(List<Grant> changed, Instant at) {
        boolean permitted = !permitting().isEmpty();
        grants = lasting(changed, at);
        if (!permitting().isEmpty()) {
            refusedAt = null;
        } else if (permitted) {
            refusedAt = at;
        }
    }

    private void refuse(Instant at) {
        if (grants.stream().anyMatch(this::isSameUse)) {
            refusedAt = at;
        }
        grants = List.of();
    }

    private static List<Grant> lasting(List<Grant> grants, Instant at) {
        return grants.stream().filter(each -> each.until().isAfter(at)).toList();
    }

    List<Grant> permitting() {
        return grants.stream()
                .filter(this::isSameUse)
                .filter(each -> each.reaches(question.territory()))
                .filter(each -> !question.at().isBefore(each.from()))
                .filter(each -> question.at().isBefore(each.until()))
                .toList();
    }

    private boolean isSameUse(Grant grant) {
        return grant.purpose() == question.purpose()
                && grant.channel() == question.channel()
                && grant.medium() == medium
                && grant.includes(question.asset());
    }

    boolean isRefusedAfter(Life other) {
        return refusedAt != null && refusedAt.isAfter(other.given.signedAt());
    }

    boolean isInDoubt() {
        return lostAt != null && !lostAt.isAfter(question.at());
    }

    boolean isPaid() {
        return given.terms().compensation() != null;
    }

    Ground ground() {
        int version = known.size(); // what is known later has happened later
        while (known.get(version - 1).event() instanceof ConsentExpired) {
            version--;
        }
        return new Ground(history.consentId(), version);
    }

    /// When the permitting grant ends or the consent changes.
    List<Instant> ends() {
        List<Instant> ends = new ArrayList<>(permitting().stream().map(Grant::until).toList());
        known.stream()
                .filter(each -> !(each.event() instanceof ConsentExpired))
                .map(Happened::at)
                .filter(at -> at.isAfter(question.at()))
                .forEach(ends::add);
        if (lostAt != null) {
            ends.add(lostAt);
        }
        return ends;
    }
}
