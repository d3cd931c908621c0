package id.percaya.listening.sources.source;

import static id.percaya.listening.sources.source.SourceRefusal.SOURCE_ABSENT;
import static id.percaya.listening.sources.source.SourceRefusal.SOURCE_ACTIVE;
import static id.percaya.listening.sources.source.SourceRefusal.SOURCE_EXISTS;
import static id.percaya.listening.sources.source.SourceRefusal.SOURCE_KIND_FIXED;
import static id.percaya.listening.sources.source.SourceRefusal.SOURCE_NOT_ACTIVE;
import static id.percaya.listening.sources.source.SourceRefusal.SOURCE_NOT_PENDING;
import static id.percaya.listening.sources.source.SourceRefusal.SOURCE_PENDING;
import static id.percaya.listening.sources.source.SourceRefusal.SOURCE_REMOVED;
import static id.percaya.listening.sources.source.SourceRefusal.SOURCE_SECRET_MISSING;
import static id.percaya.listening.sources.source.SourceRefusal.SOURCE_WITHOUT_SECRET;

import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import id.percaya.listening.sources.source.Source.Absent;
import id.percaya.listening.sources.source.Source.Active;
import id.percaya.listening.sources.source.Source.Halted;
import id.percaya.listening.sources.source.Source.Paused;
import id.percaya.listening.sources.source.Source.Pending;
import id.percaya.listening.sources.source.Source.Removed;
import id.percaya.listening.sources.source.Source.Setup;
import id.percaya.listening.sources.source.SourceCommand.ActivateSource;
import id.percaya.listening.sources.source.SourceCommand.HaltSource;
import id.percaya.listening.sources.source.SourceCommand.NoteRecovery;
import id.percaya.listening.sources.source.SourceCommand.NoteStall;
import id.percaya.listening.sources.source.SourceCommand.PauseSource;
import id.percaya.listening.sources.source.SourceCommand.RegisterSource;
import id.percaya.listening.sources.source.SourceCommand.RemoveSource;
import id.percaya.listening.sources.source.SourceCommand.ResumeSource;
import id.percaya.listening.sources.source.SourceCommand.ReviseSource;
import id.percaya.listening.sources.source.SourceCommand.SetSourceSecret;
import id.percaya.listening.sources.source.SourceEvent.SourceActivated;
import id.percaya.listening.sources.source.SourceEvent.SourceHalted;
import id.percaya.listening.sources.source.SourceEvent.SourcePaused;
import id.percaya.listening.sources.source.SourceEvent.SourceRecovered;
import id.percaya.listening.sources.source.SourceEvent.SourceRegistered;
import id.percaya.listening.sources.source.SourceEvent.SourceRemoved;
import id.percaya.listening.sources.source.SourceEvent.SourceResumed;
import id.percaya.listening.sources.source.SourceEvent.SourceRevised;
import id.percaya.listening.sources.source.SourceEvent.SourceSecretSet;
import id.percaya.listening.sources.source.SourceEvent.SourceStalled;
import java.util.List;

/// A halt, a stall and a recovery are noted by the poller, which may be late: where they no longer
/// apply, nothing happens.
public final class SourceDecider implements Decider<SourceCommand, Source, SourceEvent> {

    @Override
    public Source initial() {
        return new Absent();
    }

    @Override
    public List<SourceEvent> decide(SourceCommand command, Source source) {
        return switch (command) {
            case RegisterSource(SourceDefinition definition) -> register(definition, source);
            case ReviseSource(SourceDefinition definition) -> revise(definition, source);
            case SetSourceSecret _ -> setSecret(source);
            case ActivateSource _ -> activate(source);
            case PauseSource _ -> pause(source);
            case ResumeSource _ -> resume(source);
            case HaltSource halt -> halt(halt, source);
            case NoteStall stall -> stall(stall, source);
            case NoteRecovery(var at) -> recover(new SourceRecovered(at), source);
            case RemoveSource _ -> remove(source);
        };
    }

    private static List<SourceEvent> register(SourceDefinition definition, Source source) {
        return switch (source) {
            case Absent _ -> List.of(new SourceRegistered(definition));
            case Pending _, Active _, Paused _, Halted _, Removed _ ->
                    throw new Refused(SOURCE_EXISTS);
        };
    }

    private static List<SourceEvent> revise(SourceDefinition definition, Source source) {
        return switch (source) {
            case Absent _ -> throw new Refused(SOURCE_ABSENT);
            case Pending(Setup setup) -> revised(setup.definition(), definition);
            case Active _ -> throw new Refused(SOURCE_ACTIVE);
            case Paused(Setup setup) -> revised(setup.definition(), definition);
            case Halted(Setup setup, _) -> revised(setup.definition(), definition);
            case Removed _ -> throw new Refused(SOURCE_REMOVED);
        };
    }

    private static List<SourceEvent> revised(SourceDefinition now, SourceDefinition asked) {
        if (now.kind() != asked.kind()) {
            throw new Refused(SOURCE_KIND_FIXED);
        }
        return now.equals(asked) ? List.of() : List.of(new SourceRevised(asked));
    }

    private static List<SourceEvent> setSecret(Source source) {
        return switch (source) {
            case Absent _ -> throw new Refused(SOURCE_ABSENT);
            case Pending(Setup setup) -> secretSet(setup);
            case Active(Setup setup, _) -> secretSet(setup);
            case Paused(Setup setup) -> secretSet(setup);
            case Halted(Setup setup, _) -> secretSet(setup);
            case Removed _ -> throw new Refused(SOURCE_REMOVED);
        };
    }

    private static List<SourceEvent> secretSet(Setup setup) {
        if (setup.definition().kind().credential() == SourceKind.Credential.NONE) {
            throw new Refused(SOURCE_WITHOUT_SECRET);
        }
        return List.of(new SourceSecretSet(setup.secretVersion() + 1));
    }

    private static List<SourceEvent> activate(Source source) {
        return switch (source) {
            case Absent _ -> throw new Refused(SOURCE_ABSENT);
            case Pending(Setup setup) -> {
                if (setup.lacksSecret()) {
                    throw new Refused(SOURCE_SECRET_MISSING);
                }
                yield List.of(new SourceActivated());
            }
            case Active _ -> List.of();
            case Paused _, Halted _ -> throw new Refused(SOURCE_NOT_PENDING);
            case Removed _ -> throw new Refused(SOURCE_REMOVED);
        };
    }

    private static List<SourceEvent> pause(Source source) {
        return switch (source) {
            case Absent _ -> throw new Refused(SOURCE_ABSENT);
            case Pending _, Halted _ -> throw new Refused(SOURCE_NOT_ACTIVE);
            case Active _ -> List.of(new SourcePaused());
            case Paused _ -> List.of();
            case Removed _ -> throw new Refused(SOURCE_REMOVED);
        };
    }

    private static List<SourceEvent> resume(Source source) {
        return switch (source) {
            case Absent _ -> throw new Refused(SOURCE_ABSENT);
            case Pending _ -> throw new Refused(SOURCE_PENDING);
            case Active _ -> List.of();
            case Paused _, Halted _ -> List.of(new SourceResumed());
            case Removed _ -> throw new Refused(SOURCE_REMOVED);
        };
    }

    private static List<SourceEvent> halt(HaltSource halt, Source source) {
        return switch (source) {
            case Active(Setup setup, _) ->
                    List.of(new SourceHalted(setup.definition().kind(), halt.reason(), halt.at()));
            case Absent _, Pending _, Paused _, Halted _, Removed _ -> List.of();
        };
    }

    private static List<SourceEvent> stall(NoteStall stall, Source source) {
        return switch (source) {
            case Active(Setup setup, boolean stalled) ->
                    stalled
                            ? List.of()
                            : List.of(
                                    new SourceStalled(
                                            setup.definition().kind(),
                                            stall.lastSuccessAt(),
                                            stall.at()));
            case Absent _, Pending _, Paused _, Halted _, Removed _ -> List.of();
        };
    }

    private static List<SourceEvent> recover(SourceRecovered recovered, Source source) {
        return switch (source) {
            case Active(_, boolean stalled) -> stalled ? List.of(recovered) : List.of();
            case Absent _, Pending _, Paused _, Halted _, Removed _ -> List.of();
        };
    }

    private static List<SourceEvent> remove(Source source) {
        return switch (source) {
            case Absent _ -> throw new Refused(SOURCE_ABSENT);
            case Pending _, Active _, Paused _, Halted _ -> List.of(new SourceRemoved());
            case Removed _ -> List.of();
        };
    }

    @Override
    public Source evolve(Source source, SourceEvent event) {
        return switch (event) {
            case SourceRegistered(SourceDefinition definition) ->
                    new Pending(new Setup(definition, 0));
            case SourceRevised(SourceDefinition definition) ->
                    with(source, setupOf(source).with(definition));
            case SourceSecretSet(int version) -> with(source, setupOf(source).withSecret(version));
            case SourceActivated _, SourceResumed _, SourceRecovered _ ->
                    new Active(setupOf(source), false);
            case SourcePaused _ -> new Paused(setupOf(source));
            case SourceHalted halted -> new Halted(setupOf(source), halted.reason());
            case SourceStalled _ -> new Active(setupOf(source), true);
            case SourceRemoved _ -> new Removed();
        };
    }

    private static Source with(Source source, Setup setup) {
        return switch (source) {
            case Pending _ -> new Pending(setup);
            case Active(_, boolean stalled) -> new Active(setup, stalled);
            case Paused _ -> new Paused(setup);
            case Halted(_, HaltReason reason) -> new Halted(setup, reason);
            case Absent _, Removed _ -> throw undefined();
        };
    }

    private static Setup setupOf(Source source) {
        return switch (source) {
            case Pending(Setup setup) -> setup;
            case Active(Setup setup, _) -> setup;
            case Paused(Setup setup) -> setup;
            case Halted(Setup setup, _) -> setup;
            case Absent _, Removed _ -> throw undefined();
        };
    }

    private static IllegalStateException undefined() {
        return new IllegalStateException("the source has no definition");
    }
}
