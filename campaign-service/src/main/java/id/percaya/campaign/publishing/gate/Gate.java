package id.percaya.campaign.publishing.gate;

import static id.percaya.campaign.publishing.gate.HoldReason.ACCOUNT_CLOSED;
import static id.percaya.campaign.publishing.gate.HoldReason.CAMPAIGN_NOT_ACTIVE;
import static id.percaya.campaign.publishing.gate.HoldReason.CONSENT_NOT_PERMITTED;
import static id.percaya.campaign.publishing.gate.HoldReason.CONSENT_VIEW_STALE;
import static id.percaya.campaign.publishing.gate.HoldReason.HALTED;
import static id.percaya.campaign.publishing.gate.HoldReason.NOT_APPROVED;

import id.percaya.campaign.Channel;
import id.percaya.campaign.ContentVersion;
import id.percaya.campaign.Medium;
import id.percaya.campaign.Purpose;
import id.percaya.campaign.Subject;
import id.percaya.campaign.Use;
import id.percaya.campaign.publishing.gate.Judgement.NotYetDue;
import id.percaya.campaign.publishing.gate.Judgement.Objected;
import id.percaya.campaign.publishing.gate.Judgement.Passed;
import id.percaya.campaign.publishing.gate.Judgement.TooLate;
import id.percaya.campaign.publishing.gate.PublicationFacts.Permission;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// May it be published now? The one decision before anything leaves the house:
/// docs/decisions/publish-gate.md.
public final class Gate {

    /// Older knowledge of the consents is no knowledge.
    public static final Duration STALE = Duration.ofSeconds(5);

    private Gate() {}

    public static Judgement judge(
            ContentVersion piece,
            Channel channel,
            Window window,
            PublicationFacts conditions,
            Instant at) {
        if (at.isBefore(window.dueAt())) {
            return new NotYetDue();
        }
        if (at.isAfter(window.end())) {
            return new TooLate(Duration.between(window.dueAt(), at));
        }
        Set<HoldReason> objections = objections(piece, channel, conditions, at);
        return objections.isEmpty()
                ? new Passed(evidence(piece, channel, conditions, at))
                : new Objected(objections);
    }

    /// Everything that is in the way of publishing it at this instant, time apart.
    public static Set<HoldReason> objections(
            ContentVersion piece, Channel channel, PublicationFacts conditions, Instant at) {
        Set<HoldReason> objections = EnumSet.noneOf(HoldReason.class);
        if (!piece.contentSha256().equals(conditions.approvedSha256())) {
            objections.add(NOT_APPROVED);
        }
        if (!conditions.campaignActive()) {
            objections.add(CAMPAIGN_NOT_ACTIVE);
        }
        if (!conditions.accountOpen()) {
            objections.add(ACCOUNT_CLOSED);
        }
        if (isHalted(piece, conditions)) {
            objections.add(HALTED);
        }
        if (!everyonePermits(piece, channel, conditions, at)) {
            objections.add(CONSENT_NOT_PERMITTED);
        }
        if (!piece.subjects().isEmpty() && isStale(conditions.consentsAsOf(), at)) {
            objections.add(CONSENT_VIEW_STALE);
        }
        return objections;
    }

    /// A crisis statement passes: a halt silences campaigns so that it can be heard.
    private static boolean isHalted(ContentVersion piece, PublicationFacts conditions) {
        return piece.statement() == null
                && conditions.halts().stream().anyMatch(scope -> scope.covers(piece.about()));
    }

    private static boolean isStale(@Nullable Instant asOf, Instant at) {
        return asOf == null || !at.isBefore(asOf.plus(STALE));
    }

    private static boolean everyonePermits(
            ContentVersion piece, Channel channel, PublicationFacts conditions, Instant at) {
        return shown(piece, channel)
                .allMatch(shown -> permission(shown, conditions, at).isPresent());
    }

    private static ClaimEvidence evidence(
            ContentVersion piece, Channel channel, PublicationFacts conditions, Instant at) {
        List<ConsentReference> consents =
                shown(piece, channel)
                        .flatMap(shown -> permission(shown, conditions, at).stream())
                        .map(permission ->
                                new ConsentReference(permission.consentId(), permission.version()))
                        .distinct()
                        .sorted(Comparator.comparing(ConsentReference::consentId))
                        .toList();
        Instant asOf = piece.subjects().isEmpty() ? null : conditions.consentsAsOf();
        return new ClaimEvidence(piece.contentSha256(), consents, asOf);
    }

    private static Stream<Shown> shown(ContentVersion piece, Channel channel) {
        return piece.subjects().stream()
                .flatMap(subject ->
                        subject.media().stream()
                                .map(medium ->
                                        new Shown(
                                                subject.subjectId(),
                                                use(piece, subject, medium, channel))));
    }

    private static @Nullable Use use(
            ContentVersion piece, Subject subject, Medium medium, Channel channel) {
        Purpose purpose = piece.purpose();
        return purpose == null
                ? null
                : new Use(purpose, channel, medium, subject.shownAs(), piece.contentSha256());
    }

    private static Optional<Permission> permission(
            Shown shown, PublicationFacts conditions, Instant at) {
        Use use = shown.use();
        if (use == null) {
            return Optional.empty();
        }
        return conditions.consents().stream()
                .filter(permission -> permission.subjectId().equals(shown.subjectId()))
                .filter(permission -> permission.grant().permits(use, at))
                .findFirst();
    }

    /// One person shown in one way; without a use where it was not said what for.
    private record Shown(UUID subjectId, @Nullable Use use) {}
}
