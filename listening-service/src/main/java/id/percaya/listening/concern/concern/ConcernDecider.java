package id.percaya.listening.concern.concern;

import static id.percaya.listening.concern.concern.ConcernRefusal.CONCERN_ABSENT;
import static id.percaya.listening.concern.concern.ConcernRefusal.CONCERN_ANSWERED;
import static id.percaya.listening.concern.concern.ConcernRefusal.CONCERN_CONFIRMED;
import static id.percaya.listening.concern.concern.ConcernRefusal.CONCERN_DISMISSED;
import static id.percaya.listening.concern.concern.ConcernRefusal.CONCERN_FADED;
import static id.percaya.listening.concern.concern.ConcernRefusal.CONCERN_MERGED;
import static id.percaya.listening.concern.concern.ConcernRefusal.CONCERN_NOT_CONFIRMED;

import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import id.percaya.listening.concern.concern.Concern.Absent;
import id.percaya.listening.concern.concern.Concern.Answered;
import id.percaya.listening.concern.concern.Concern.Confirmed;
import id.percaya.listening.concern.concern.Concern.Dismissed;
import id.percaya.listening.concern.concern.Concern.Emerging;
import id.percaya.listening.concern.concern.Concern.Faded;
import id.percaya.listening.concern.concern.Concern.Merged;
import id.percaya.listening.concern.concern.Concern.Reached;
import id.percaya.listening.concern.concern.ConcernCommand.AnswerConcern;
import id.percaya.listening.concern.concern.ConcernCommand.ConfirmConcern;
import id.percaya.listening.concern.concern.ConcernCommand.DismissConcern;
import id.percaya.listening.concern.concern.ConcernCommand.FadeConcern;
import id.percaya.listening.concern.concern.ConcernCommand.HearAnswer;
import id.percaya.listening.concern.concern.ConcernCommand.MergeConcern;
import id.percaya.listening.concern.concern.ConcernCommand.OpenConcern;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernAnswered;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernConfirmed;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernDismissed;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernFaded;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernMerged;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernOpened;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Transitions of a concern. A confirmed one that fades can still be answered, because its request
/// is open elsewhere.
public final class ConcernDecider implements Decider<ConcernCommand, Concern, ConcernEvent> {

    @Override
    public Concern initial() {
        return new Absent();
    }

    @Override
    public List<ConcernEvent> decide(ConcernCommand command, Concern concern) {
        return switch (command) {
            case OpenConcern open -> open(open, concern);
            case ConfirmConcern confirm -> confirm(confirm, concern);
            case AnswerConcern(UUID publication, Instant at) -> answer(publication, at, concern);
            case HearAnswer heard -> hear(heard, concern);
            case FadeConcern fade -> fade(fade, concern);
            case MergeConcern(UUID into, Instant at) -> merge(into, at, concern);
            case DismissConcern(Instant at) -> dismiss(at, concern);
        };
    }

    private static List<ConcernEvent> open(OpenConcern open, Concern concern) {
        return switch (concern) {
            case Absent _ -> List.of(new ConcernOpened(open.about(), open.counts(), open.at()));
            case Emerging _, Confirmed _, Answered _, Faded _, Dismissed _, Merged _ -> List.of();
        };
    }

    private static List<ConcernEvent> confirm(ConfirmConcern confirm, Concern concern) {
        return switch (concern) {
            case Absent _ -> throw new Refused(CONCERN_ABSENT);
            case Emerging(ConcernScope about) ->
                    List.of(
                            new ConcernConfirmed(
                                    about,
                                    confirm.counts(),
                                    confirm.topic(),
                                    confirm.dueAt(),
                                    confirm.at()));
            case Confirmed _ -> throw new Refused(CONCERN_CONFIRMED);
            case Answered _ -> throw new Refused(CONCERN_ANSWERED);
            case Faded _ -> throw new Refused(CONCERN_FADED);
            case Dismissed _ -> throw new Refused(CONCERN_DISMISSED);
            case Merged _ -> throw new Refused(CONCERN_MERGED);
        };
    }

    private static List<ConcernEvent> answer(
            @Nullable UUID publication, Instant at, Concern concern) {
        return switch (concern) {
            case Absent _ -> throw new Refused(CONCERN_ABSENT);
            case Emerging _ -> throw new Refused(CONCERN_NOT_CONFIRMED);
            case Confirmed(ConcernScope about) ->
                    List.of(new ConcernAnswered(about, publication, at));
            case Answered _ -> throw new Refused(CONCERN_ANSWERED);
            case Faded(ConcernScope about, Reached reached) ->
                    switch (reached) {
                        case EMERGING -> throw new Refused(CONCERN_NOT_CONFIRMED);
                        case CONFIRMED -> List.of(new ConcernAnswered(about, publication, at));
                        case ANSWERED -> throw new Refused(CONCERN_ANSWERED);
                    };
            case Dismissed _ -> throw new Refused(CONCERN_DISMISSED);
            case Merged _ -> throw new Refused(CONCERN_MERGED);
        };
    }

    /// A second answer changes nothing: the first one counts.
    private static List<ConcernEvent> hear(HearAnswer heard, Concern concern) {
        return switch (concern) {
            case Confirmed(ConcernScope about) -> heard(heard, about);
            case Faded(ConcernScope about, Reached reached) ->
                    reached == Reached.CONFIRMED ? heard(heard, about) : List.of();
            case Absent _, Emerging _, Answered _, Dismissed _, Merged _ -> List.of();
        };
    }

    private static List<ConcernEvent> heard(HearAnswer heard, ConcernScope about) {
        return List.of(new ConcernAnswered(about, heard.publicationId(), heard.publishedAt()));
    }

    private static List<ConcernEvent> fade(FadeConcern fade, Concern concern) {
        return switch (concern) {
            case Absent _ -> throw new Refused(CONCERN_ABSENT);
            case Emerging(ConcernScope about) -> faded(fade, about, false);
            case Confirmed(ConcernScope about) -> faded(fade, about, true);
            case Answered(ConcernScope about) -> faded(fade, about, true);
            case Faded _, Dismissed _, Merged _ -> List.of();
        };
    }

    private static List<ConcernEvent> faded(
            FadeConcern fade, ConcernScope about, boolean confirmed) {
        return List.of(new ConcernFaded(about, confirmed, fade.quietSince(), fade.at()));
    }

    private static List<ConcernEvent> dismiss(Instant at, Concern concern) {
        return switch (concern) {
            case Absent _ -> throw new Refused(CONCERN_ABSENT);
            case Emerging _ -> List.of(new ConcernDismissed(at));
            case Confirmed _ -> throw new Refused(CONCERN_CONFIRMED);
            case Answered _ -> throw new Refused(CONCERN_ANSWERED);
            case Faded _ -> throw new Refused(CONCERN_FADED);
            case Dismissed _ -> List.of();
            case Merged _ -> throw new Refused(CONCERN_MERGED);
        };
    }

    private static List<ConcernEvent> merge(UUID into, Instant at, Concern concern) {
        return switch (concern) {
            case Absent _ -> throw new Refused(CONCERN_ABSENT);
            case Emerging _ -> List.of(new ConcernMerged(into, at));
            case Confirmed _, Answered _, Faded _, Dismissed _, Merged _ -> List.of();
        };
    }

    @Override
    public Concern evolve(Concern concern, ConcernEvent event) {
        return switch (event) {
            case ConcernOpened opened -> new Emerging(opened.about());
            case ConcernConfirmed confirmed -> new Confirmed(confirmed.about());
            case ConcernAnswered answered ->
                    concern instanceof Faded
                            ? new Faded(answered.about(), Reached.ANSWERED)
                            : new Answered(answered.about());
            case ConcernFaded faded -> new Faded(faded.about(), reached(concern));
            case ConcernDismissed _ -> new Dismissed();
            case ConcernMerged _ -> new Merged();
        };
    }

    private static Reached reached(Concern concern) {
        return switch (concern) {
            case Emerging _ -> Reached.EMERGING;
            case Confirmed _ -> Reached.CONFIRMED;
            case Answered _ -> Reached.ANSWERED;
            case Absent _, Faded _, Dismissed _, Merged _ ->
                    throw new IllegalStateException("faded as " + concern);
        };
    }
}
