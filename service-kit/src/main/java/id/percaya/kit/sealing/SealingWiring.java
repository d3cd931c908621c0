package id.percaya.kit.sealing;

import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.json.EventCodec;
import id.percaya.eventstore.sealing.Erasure;
import id.percaya.eventstore.sealing.ErasureFile;
import id.percaya.eventstore.sealing.KeyEncryption;
import id.percaya.eventstore.sealing.KeysetFile;
import id.percaya.eventstore.sealing.Rewrapping;
import id.percaya.eventstore.sealing.Scrub;
import id.percaya.eventstore.sealing.SealedCodec;
import id.percaya.eventstore.sealing.Sealing;
import id.percaya.eventstore.sealing.SubjectKeys;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.All;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Produces the beans for sealing and erasure. A [KeyEncryption] bean of a key management service
/// replaces the keyset file.
class SealingWiring {

    private static final String WORKER = "worker";

    @Produces
    @Singleton
    @DefaultBean
    KeyEncryption encryption(SealingSettings settings) {
        return KeysetFile.read(required(settings.kekFile(), "percaya.sealing.kek-file"));
    }

    /// Without keys a personal field is refused and never stored in plain text.
    @Produces
    @Singleton
    EventCodec codec(SealingSettings settings, Instance<SubjectKeys> keys) {
        return settings.kekFile().isPresent() ? new SealedCodec(keys.get()) : EventCodec.PLAIN;
    }

    @Produces
    @Singleton
    SubjectKeys keys(
            javax.sql.DataSource requests,
            @DataSource(WORKER) javax.sql.DataSource worker,
            KeyEncryption encryption) {
        return new SubjectKeys(requests, worker, encryption);
    }

    @Produces
    @Singleton
    Sealing sealing(SubjectKeys keys) {
        return new Sealing(keys);
    }

    @Produces
    @Singleton
    Rewrapping rewrapping(
            @DataSource(WORKER) javax.sql.DataSource worker, KeyEncryption encryption) {
        return new Rewrapping(worker, encryption);
    }

    @Produces
    @Singleton
    Erasure erasure(
            SealingSettings settings,
            Transactions transactions,
            javax.sql.DataSource requests,
            @DataSource(WORKER) javax.sql.DataSource worker,
            SubjectKeys keys,
            @All List<Scrub> scrubs) {
        Path log = required(settings.erasureLog(), "percaya.sealing.erasure-log");
        return new Erasure(transactions, requests, worker, keys, scrubs, new ErasureFile(log));
    }

    private static Path required(Optional<Path> file, String setting) {
        return file.orElseThrow(() ->
                new IllegalStateException(setting + " is not set: see service-kit/README.md"));
    }
}
