package id.percaya.campaign.publishing.gate;

import static id.percaya.campaign.publishing.gate.HoldReason.ACCOUNT_CLOSED;
import static id.percaya.campaign.publishing.gate.HoldReason.CAMPAIGN_NOT_ACTIVE;
import static id.percaya.campaign.publishing.gate.HoldReason.CONSENT_END_UNPROCESSED;
import static id.percaya.campaign.publishing.gate.HoldReason.CONSENT_NOT_PERMITTED;
import static id.percaya.campaign.publishing.gate.HoldReason.CONSENT_VIEW_STALE;
import static id.percaya.campaign.publishing.gate.HoldReason.HALTED;
import static id.percaya.campaign.publishing.gate.HoldReason.HALT_SUSPECTED;
import static id.percaya.campaign.publishing.gate.HoldReason.MEDIA_GONE;
import static id.percaya.campaign.publishing.gate.HoldReason.MEDIA_UNFIT;
import static id.percaya.campaign.publishing.gate.HoldReason.NOT_APPROVED;
import static id.percaya.campaign.publishing.gate.HoldReason.OUTSIDE_CAMPAIGN_PERIOD;
import static id.percaya.campaign.publishing.gate.HoldReason.QUIET_HOURS;
import static id.percaya.campaign.publishing.gate.HoldReason.TOO_LONG;

import id.percaya.campaign.Channel;
import id.percaya.campaign.ContentVersion;
import id.percaya.campaign.HaltReference;
import id.percaya.campaign.Kind;
import id.percaya.campaign.permission.halt.HaltInForce;
import id.percaya.campaign.publishing.account.PublishingHours;
import id.percaya.campaign.publishing.gate.Judgement.NotYetDue;
import id.percaya.campaign.publishing.gate.Judgement.Objected;
import id.percaya.campaign.publishing.gate.Judgement.Passed;
import id.percaya.campaign.publishing.gate.Judgement.TooLate;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Decides whether a content may be published now. Nothing leaves the house without a pass from
/// here. See docs/decisions/publish-gate.md.
public final class Gate {

    /// Consents as old as this count as unknown, and so do those that are known until an instant
    /// that lies further ahead: one of the two clocks is wrong, and nobody knows how old they are.
    public static final Duration STALE = Duration.ofSeconds(5);

    private Gate() {}

    public static Judgement judge(
            ContentVersion content,
            Channel channel,
            Window window,
            PublicationFacts facts,
            Instant at) {
        if (at.isBefore(window.dueAt())) {
            return new NotYetDue();
        }
        if (at.isAfter(window.end())) {
            return new TooLate(Duration.between(window.dueAt(), at));
        }
        Hold hold = hold(content, channel, window, facts, at);
        return hold.reasons().isEmpty()
                ? new Passed(evidence(content, channel, facts, at))
                : new Objected(hold);
    }

    /// All that forbids publishing it in this window, as far as it is known at this instant.
    /// Without reasons if nothing does.
    public static Hold hold(
            ContentVersion content,
            Channel channel,
            Window window,
            PublicationFacts facts,
            Instant at) {
        return new Hold(
                objections(content, channel, window, facts, at),
                Stream.concat(
                                halts(content, channel, facts).stream(),
                                suspecting(content, channel, facts).stream())
                        .collect(Collectors.toSet()));
    }

    /// All reasons not to publish it in this window, as far as they are known at this instant. What
    /// is not due yet is published at its due time, so its campaign's period must include that.
    public static Set<HoldReason> objections(
            ContentVersion content,
            Channel channel,
            Window window,
            PublicationFacts facts,
            Instant at) {
        Set<HoldReason> objections = objections(content, channel, facts, at);
        if (!facts.campaign().runsAt(at.isBefore(window.dueAt()) ? window.dueAt() : at)) {
            objections.add(OUTSIDE_CAMPAIGN_PERIOD);
        }
        return objections;
    }

    /// All reasons not to publish it at this instant, apart from those about its time.
    public static Set<HoldReason> objections(
            ContentVersion content, Channel channel, PublicationFacts facts, Instant at) {
        Set<HoldReason> objections = EnumSet.noneOf(HoldReason.class);
        if (!content.contentSha256().equals(facts.approvedSha256())) {
            objections.add(NOT_APPROVED);
        }
        if (!facts.campaign().active()) {
            objections.add(CAMPAIGN_NOT_ACTIVE);
        }
        if (!facts.accountOpen()) {
            objections.add(ACCOUNT_CLOSED);
        }
        if (!halts(content, channel, facts).isEmpty()) {
            objections.add(HALTED);
        }
        if (!suspecting(content, channel, facts).isEmpty()) {
            objections.add(HALT_SUSPECTED);
        }
        if (!new ShownPeople(content, channel, facts).allPermit(at)) {
            objections.add(CONSENT_NOT_PERMITTED);
        }
        if (!content.subjects().isEmpty() && isStale(facts.consentsAsOf(), at)) {
            objections.add(CONSENT_VIEW_STALE);
        }
        if (!content.subjects().isEmpty() && facts.consentEndUnprocessed()) {
            objections.add(CONSENT_END_UNPROCESSED);
        }
        if (isQuiet(content, facts, at)) {
            objections.add(QUIET_HOURS);
        }
        addObjectionsToPost(facts.post(), objections);
        return objections;
    }

    private static void addObjectionsToPost(PostFacts post, Set<HoldReason> objections) {
        if (post.tooLong()) {
            objections.add(TOO_LONG);
        }
        if (post.mediaGone()) {
            objections.add(MEDIA_GONE);
        }
        if (post.mediaUnfit()) {
            objections.add(MEDIA_UNFIT);
        }
    }

    /// Whether the account publishes nothing at this instant. A crisis statement waits for no hour.
    private static boolean isQuiet(ContentVersion content, PublicationFacts facts, Instant at) {
        PublishingHours hours = facts.hours();
        return content.kind() != Kind.STATEMENT && hours != null && !hours.permit(at);
    }

    /// All that objects to it for longer than a moment. Left out is what only the instant of
    /// sending can tell.
    ///
    /// @param at when it would be published: its due time, or now if that is later
    public static Hold standing(
            ContentVersion content,
            Channel channel,
            Window window,
            PublicationFacts facts,
            Instant at) {
        Hold hold = hold(content, channel, window, facts, at);
        Set<HoldReason> lasting = new TreeSet<>(hold.reasons());
        lasting.removeAll(HoldReason.MOMENTARY);
        return new Hold(lasting, hold.halts());
    }

    /// All that objects to releasing it at this instant. Its due time must be no quiet hour; a
    /// person may release it at night if it is due in the morning.
    public static Hold releasing(
            ContentVersion content,
            Channel channel,
            Window window,
            PublicationFacts facts,
            Instant at) {
        Hold hold = hold(content, channel, window, facts, at);
        Set<HoldReason> reasons = new TreeSet<>(hold.reasons());
        reasons.remove(QUIET_HOURS);
        if (isQuiet(content, facts, at.isBefore(window.dueAt()) ? window.dueAt() : at)) {
            reasons.add(QUIET_HOURS);
        }
        return new Hold(reasons, hold.halts());
    }

    private static Set<HaltReference> halts(
            ContentVersion content, Channel channel, PublicationFacts facts) {
        return facts.halts().stream()
                .filter(halt ->
                        facts.campaign()
                                .everywhere(content)
                                .anyMatch(each -> halt.covers(each, channel)))
                .map(HaltInForce::halt)
                .collect(Collectors.toSet());
    }

    /// The halts that the content seems to be about by its text, without a tag, at one of the sites
    /// that its campaign speaks for. Those that a person found it not to be about are not among
    /// them.
    public static Set<HaltReference> suspecting(
            ContentVersion content, Channel channel, PublicationFacts facts) {
        return facts.halts().stream()
                .filter(halt ->
                        facts.campaign()
                                .everywhere(content)
                                .anyMatch(each -> halt.suspects(each, channel, facts.named())))
                .map(HaltInForce::halt)
                .filter(halt -> !facts.unrelatedHalts().contains(halt.haltId()))
                .collect(Collectors.toSet());
    }

    private static boolean isStale(@Nullable Instant asOf, Instant at) {
        return asOf == null || !at.isBefore(asOf.plus(STALE)) || asOf.isAfter(at.plus(STALE));
    }

    private static ClaimEvidence evidence(
            ContentVersion content, Channel channel, PublicationFacts facts, Instant at) {
        Instant asOf = content.subjects().isEmpty() ? null : facts.consentsAsOf();
        return new ClaimEvidence(
                content.contentSha256(),
                new ShownPeople(content, channel, facts).consents(at),
                asOf,
                facts.campaign().planVersion());
    }
}
