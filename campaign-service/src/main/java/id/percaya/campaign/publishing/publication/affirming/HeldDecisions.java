package id.percaya.campaign.publishing.publication.affirming;

import id.percaya.campaign.permission.halt.HaltViews;
import id.percaya.campaign.publishing.publication.PublicationCommand.CancelPublication;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.campaign.publishing.publication.Publications;
import id.percaya.campaign.publishing.publication.PublishGate;
import id.percaya.campaign.publishing.publication.affirming.HeldOutcome.Outcome;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.LostRace;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/// Carries out a person's decision on publications that a halt held. Each has a transaction of its
/// own: one that writes holds back every subscription until it ends, and 500 releases would do so
/// for seconds. Whoever repeats a request that broke off finds the ones already decided NOT_HELD.
@ApplicationScoped
class HeldDecisions {

    private final HaltViews halts;
    private final Publications publications;
    private final PublishGate gate;
    private final Transactions transactions;

    HeldDecisions(
            HaltViews halts,
            Publications publications,
            PublishGate gate,
            Transactions transactions) {
        this.halts = halts;
        this.publications = publications;
        this.gate = gate;
        this.transactions = transactions;
    }

    /// Without a decision.
    HeldOutcomes none(UUID halt) {
        return new HeldOutcomes(halt, halts.version(halt), List.of());
    }

    /// Releases each one that nothing forbids any more. What a person has in hand may be posted.
    HeldOutcomes affirm(UUID halt, DecideHeldRequest body, CommandContext context) {
        return each(halt, body, context, Outcome.RELEASED, gate::release);
    }

    /// Refuses a publication that a person has in hand: this person says whether it is public.
    HeldOutcomes cancel(UUID halt, DecideHeldRequest body, CommandContext context) {
        return each(
                halt,
                body,
                context,
                Outcome.CANCELLED,
                (id, each) -> publications.handle(id, new CancelPublication(), each));
    }

    /// `If-Match` speaks of the halt: whoever saw it in force does not decide about a lifted one.
    private HeldOutcomes each(
            UUID halt,
            DecideHeldRequest body,
            CommandContext context,
            Outcome done,
            BiFunction<PublicationId, CommandContext, Version> decision) {
        int version = halts.expectedVersion(halt, context);
        CommandContext single = CommandContext.of(context.metadata());
        List<HeldOutcome> outcomes =
                body.publications().stream()
                        .distinct()
                        .map(id -> one(halt, new PublicationId(id), single, done, decision))
                        .toList();
        return new HeldOutcomes(halt, version, outcomes);
    }

    private HeldOutcome one(
            UUID halt,
            PublicationId id,
            CommandContext context,
            Outcome done,
            BiFunction<PublicationId, CommandContext, Version> decision) {
        try {
            return transactions.retrying(
                    context.tenant(),
                    () -> {
                        if (!isHeldBy(halt, id, context)) {
                            return new HeldOutcome(id.value(), Outcome.NOT_HELD, List.of());
                        }
                        Version _ = decision.apply(id, context);
                        return new HeldOutcome(id.value(), done, List.of());
                    });
        } catch (Refused refused) {
            return refused(id, refused.reasons().stream().map(Refused.Reason::name).toList());
        } catch (LostRace _) {
            return refused(id, List.of("TOO_MANY_WRITERS"));
        }
    }

    private static HeldOutcome refused(PublicationId id, List<String> reasons) {
        return new HeldOutcome(id.value(), Outcome.REFUSED, reasons);
    }

    private boolean isHeldBy(UUID halt, PublicationId id, CommandContext context) {
        return Stopped.of(publications.state(id, context.tenant()))
                .filter(stopped -> stopped.isBy(halt))
                .isPresent();
    }
}
