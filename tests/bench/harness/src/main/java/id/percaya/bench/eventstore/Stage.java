package id.percaya.bench.eventstore;

import id.percaya.bench.contestant.Contestant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Cases that share databases, which are made ready once.
enum Stage {
    /// Streams are appended to and loaded.
    STREAMS {
        @Override
        Set<Contender> contenders() {
            return EnumSet.allOf(Contender.class);
        }

        @Override
        List<Case> cases() {
            return Stream.<Case>concat(
                            Stream.of(
                                    new Appending(1, 1),
                                    new Appending(8, 1),
                                    new Appending(32, 1),
                                    new Appending(8, 10),
                                    new Appending(8, 100)),
                            Loading.LENGTHS.stream().map(Loading::new))
                    .toList();
        }

        @Override
        void prepare(Contestant contestant, Effort effort) throws Exception {
            Loading.prepare(contestant);
        }
    },

    /// A long log is read from its start. Both ways to append leave the same log.
    LOG {
        private static final int STREAM_LENGTH = 100;

        @Override
        Set<Contender> contenders() {
            return EnumSet.complementOf(EnumSet.of(Contender.PERCAYA_JOINED));
        }

        @Override
        List<Case> cases() {
            return List.of(new CatchingUp(), new RebuildingView());
        }

        @Override
        void prepare(Contestant contestant, Effort effort) throws Exception {
            UUID first = UUID.randomUUID();
            contestant.append(first, 0, new Samples().next(STREAM_LENGTH));
            contestant.multiply(first, effort.log() / STREAM_LENGTH - 1);
        }
    },

    /// What is appended is announced; nothing of the kind comes with the others.
    ANNOUNCEMENTS {
        private static final int RATE = 500;

        @Override
        Set<Contender> contenders() {
            return EnumSet.of(Contender.PERCAYA);
        }

        @Override
        Set<Contender> listed() {
            return LOG.contenders();
        }

        @Override
        List<Case> cases() {
            return List.of(new CommitToKafka(RATE));
        }

        @Override
        void prepare(Contestant contestant, Effort effort) {}
    };

    /// Those that take part.
    abstract Set<Contender> contenders();

    /// Those that have a line in the table.
    Set<Contender> listed() {
        return contenders();
    }

    abstract List<Case> cases();

    abstract void prepare(Contestant contestant, Effort effort) throws Exception;
}
