package id.percaya.consent.use.decision;

import static id.percaya.consent.agreement.consent.ConsentFixtures.PAPER;

import id.percaya.consent.Asset;
import id.percaya.consent.Channel;
import id.percaya.consent.Grant;
import id.percaya.consent.Identifiability;
import id.percaya.consent.Medium;
import id.percaya.consent.Money;
import id.percaya.consent.Purpose;
import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentEnteredInError;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentErased;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentExpired;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestricted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestrictionLifted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentSuperseded;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentVoided;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.consent.agreement.consent.Signer;
import id.percaya.consent.agreement.consent.Terms;
import id.percaya.consent.use.decision.History.Happened;
import id.percaya.consent.use.decision.World.Loss;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Random consents and questions in a world small enough for collisions: two persons, two or three
/// values each, twenty seconds.
///
/// @param family separates the persons of one world from those of another
record Histories(RandomGenerator random, long family) {

    static final Instant START = Instant.parse("2026-05-01T00:00:00Z");
    static final int SECONDS = 20;
    static final int PERSONS = 2;

    private static final int MOST = 6;
    private static final List<Asset> ASSETS =
            List.of(
                    new Asset(new UUID(2, 1), "a".repeat(64)),
                    new Asset(new UUID(2, 1), "b".repeat(64)));
    private static final Money PAID = new Money("12.50", "IDR");

    static Histories of(long seed) {
        return new Histories(new Random(seed), seed);
    }

    World world() {
        List<History> histories = new ArrayList<>();
        int consents = random.nextInt(1, 7);
        for (int number = 0; number < consents; number++) {
            histories.add(one(new UUID(random.nextLong(), random.nextLong())));
        }
        List<Loss> losses = new ArrayList<>();
        while (random.nextInt(3) == 0) {
            Instant at = instant();
            losses.add(new Loss(subject(), at, at.plusSeconds(random.nextInt(3))));
        }
        return new World(histories, losses);
    }

    Question question() {
        Set<UUID> subjects = new LinkedHashSet<>();
        int shown = mostly(1, 2);
        while (subjects.size() < shown) {
            subjects.add(subject());
        }
        return new Question(
                subjects,
                any(ASSETS),
                mostly(Purpose.MARKETING, Purpose.EDUCATION),
                mostly(Channel.INSTAGRAM, Channel.TIKTOK),
                medium(),
                any(Identifiability.values()),
                any("ID", "ID", "SG", Grant.WORLD),
                instant(),
                random.nextBoolean() ? null : instant());
    }

    Instant instant() {
        return START.plusSeconds(random.nextInt(SECONDS));
    }

    private History one(UUID id) {
        UUID subject = subject();
        Terms terms = new Terms(null, "id", grants(), random.nextInt(3) == 0 ? PAID : null);
        Instant signed = START.plusSeconds(random.nextInt(SECONDS / 4));
        List<Happened> happened = new ArrayList<>();
        happened.add(
                later(
                        signed,
                        signed,
                        new ConsentGiven(
                                subject,
                                terms,
                                List.of(PAPER),
                                Signer.subject(),
                                null,
                                signed,
                                signed)));
        boolean ended = false;
        while (happened.size() < MOST && random.nextBoolean()) {
            Happened before = happened.getLast();
            Instant at = before.at().plusSeconds(random.nextInt(4));
            ConsentEvent next = ended ? afterEnd(subject, at) : next(subject, terms, at);
            ended |=
                    !(next instanceof ConsentRestricted
                            || next instanceof ConsentRestrictionLifted);
            happened.add(later(at, before.knownAt(), next));
        }
        return new History(id, happened);
    }

    /// Recorded when it happened or a little later, in order.
    private Happened later(Instant at, Instant earliest, ConsentEvent event) {
        Instant known = at.plusSeconds(random.nextInt(3));
        return new Happened(event, at, known.isBefore(earliest) ? earliest : known);
    }

    private ConsentEvent next(UUID subject, Terms terms, Instant at) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> new ConsentRestricted(subject, fewer(terms.grants()), at);
            case 2 -> new ConsentRestrictionLifted(subject, terms.grants(), List.of(PAPER), at);
            case 3 -> new ConsentExpired(subject, at);
            case 4 -> new ConsentSuperseded(subject, new UUID(9, 9), at);
            default -> afterEnd(subject, at);
        };
    }

    private ConsentEvent afterEnd(UUID subject, Instant at) {
        return switch (random.nextInt(8)) {
            case 0 -> new ConsentVoided(subject, List.of(), at);
            case 1 -> new ConsentEnteredInError(subject, at);
            case 2, 3 -> new ConsentErased(subject, at);
            default -> new ConsentWithdrawn(subject, null, null, at);
        };
    }

    private List<Grant> fewer(List<Grant> grants) {
        return grants.stream().filter(_ -> random.nextBoolean()).map(this::less).toList();
    }

    private Grant less(Grant grant) {
        return new Grant(
                grant.purpose(),
                grant.channel(),
                grant.medium(),
                random.nextBoolean() ? grant.identifiability() : Identifiability.ANONYMOUS,
                random.nextBoolean() ? grant.assets() : List.of(ASSETS.getFirst()),
                random.nextBoolean() ? grant.territory() : "ID",
                grant.from(),
                random.nextBoolean() ? grant.until() : grant.from().plusSeconds(1));
    }

    private List<Grant> grants() {
        List<Grant> grants = new ArrayList<>();
        do {
            grants.add(grant());
        } while (random.nextInt(3) != 0);
        return grants;
    }

    private Grant grant() {
        Instant from = instant();
        return new Grant(
                mostly(Purpose.MARKETING, Purpose.EDUCATION),
                mostly(Channel.INSTAGRAM, Channel.TIKTOK),
                medium(),
                mostly(Identifiability.IDENTIFIABLE, any(Identifiability.values())),
                mostly(List.of(), List.of(any(ASSETS))),
                mostly(Grant.WORLD, "ID"),
                from.minusSeconds(SECONDS / 2),
                from.plusSeconds(random.nextInt(SECONDS / 2, SECONDS)));
    }

    private Medium medium() {
        return mostly(Medium.VIDEO, any(Medium.NAME, Medium.AUDIO));
    }

    private UUID subject() {
        return new UUID(family, random.nextInt(PERSONS));
    }

    private <T> T mostly(T one, T other) {
        return random.nextInt(4) == 0 ? other : one;
    }

    @SafeVarargs
    private <T> T any(T... of) {
        return any(List.of(of));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
