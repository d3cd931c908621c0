package id.percaya.bench.eventstore;

import id.percaya.bench.contestant.StoreUnderTest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Cases that share databases, which are prepared once.
enum Stage {
    /// Cases that append to streams and load them.
    STREAMS {
        @Override
        Set<MeasuredSystem> participants() {
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
        void prepare(StoreUnderTest store, BenchSettings settings) throws Exception {
            LoadCase.prepare(store);
        }
    },

    /// A long log is read from its start. Both ways to append leave the same log.
    LOG {
        private static final int STREAM_LENGTH = 100;

        @Override
        Set<MeasuredSystem> participants() {
            return EnumSet.complementOf(EnumSet.of(MeasuredSystem.PERCAYA_JOINED));
        }

        @Override
        List<BenchCase> cases() {
            return List.of(new CatchUpCase(), new ViewRebuildCase());
        }

        @Override
        void prepare(StoreUnderTest store, BenchSettings settings) throws Exception {
            UUID first = UUID.randomUUID();
            store.append(first, 0, new Samples().next(STREAM_LENGTH));
            store.multiply(first, settings.log() / STREAM_LENGTH - 1);
        }
    },

    /// Cases that announce appended events; only Percaya has them.
    ANNOUNCEMENTS {
        private static final int RATE = 500;

        @Override
        Set<MeasuredSystem> participants() {
            return EnumSet.of(MeasuredSystem.PERCAYA);
        }

        @Override
        Set<MeasuredSystem> listed() {
            return LOG.participants();
        }

        @Override
        List<BenchCase> cases() {
            return List.of(new CommitToKafkaCase(RATE));
        }

        @Override
        void prepare(StoreUnderTest store, BenchSettings settings) {}
    };

    /// Those that take part.
    abstract Set<MeasuredSystem> participants();

    /// Those that have a line in the table.
    Set<MeasuredSystem> listed() {
        return participants();
    }

    abstract List<BenchCase> cases();

    abstract void prepare(StoreUnderTest store, BenchSettings settings) throws Exception;
}
