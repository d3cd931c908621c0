package id.percaya.bench.eventstore;

import id.percaya.bench.contestant.StoreUnderTest;
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
        Set<MeasuredSystem> contenders() {
            return EnumSet.allOf(MeasuredSystem.class);
        }

        @Override
        List<BenchCase> cases() {
            return Stream.<BenchCase>concat(
                            Stream.of(
                                    new AppendCase(1, 1),
                                    new AppendCase(8, 1),
                                    new AppendCase(32, 1),
                                    new AppendCase(8, 10),
                                    new AppendCase(8, 100)),
                            LoadCase.LENGTHS.stream().map(LoadCase::new))
                    .toList();
        }

        @Override
        void prepare(StoreUnderTest contestant, BenchSettings effort) throws Exception {
            LoadCase.prepare(contestant);
        }
    },

    /// A long log is read from its start. Both ways to append leave the same log.
    LOG {
        private static final int STREAM_LENGTH = 100;

        @Override
        Set<MeasuredSystem> contenders() {
            return EnumSet.complementOf(EnumSet.of(MeasuredSystem.PERCAYA_JOINED));
        }

        @Override
        List<BenchCase> cases() {
            return List.of(new CatchUpCase(), new ViewRebuildCase());
        }

        @Override
        void prepare(StoreUnderTest contestant, BenchSettings effort) throws Exception {
            UUID first = UUID.randomUUID();
            contestant.append(first, 0, new Samples().next(STREAM_LENGTH));
            contestant.multiply(first, effort.log() / STREAM_LENGTH - 1);
        }
    },

    /// What is appended is announced; nothing of the kind comes with the others.
    ANNOUNCEMENTS {
        private static final int RATE = 500;

        @Override
        Set<MeasuredSystem> contenders() {
            return EnumSet.of(MeasuredSystem.PERCAYA);
        }

        @Override
        Set<MeasuredSystem> listed() {
            return LOG.contenders();
        }

        @Override
        List<BenchCase> cases() {
            return List.of(new CommitToKafkaCase(RATE));
        }

        @Override
        void prepare(StoreUnderTest contestant, BenchSettings effort) {}
    };

    /// Those that take part.
    abstract Set<MeasuredSystem> contenders();

    /// Those that have a line in the table.
    Set<MeasuredSystem> listed() {
        return contenders();
    }

    abstract List<BenchCase> cases();

    abstract void prepare(StoreUnderTest contestant, BenchSettings effort) throws Exception;
}
