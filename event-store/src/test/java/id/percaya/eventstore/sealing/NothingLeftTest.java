package id.percaya.eventstore.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.Personal;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.postgres.TestDatabase;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.sealing.PatientEvent.NameCorrected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Looks for a name in the files of the server itself: tables, indexes and write-ahead log.
class NothingLeftTest {

    private static final NameCard CARD = new NameCard();
    private static Clinic clinic;

    private final String name = "Siti-" + UUID.randomUUID();
    private final StreamId patient = Clinic.newPatient();

    @BeforeAll
    static void open() {
        clinic = new Clinic(CARD);
        NameCard.create(clinic.database().owner());
        TestDatabase.execute(
                clinic.database().owner(),
                "create table sealed_card (tenant_id text not null, id uuid not null, name text)",
                "select es.fence('sealed_card')");
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    /// An event, a state as a snapshot keeps it, and a sealed column: nothing to scrub, nor
    /// anything to wait for in the write-ahead log, in a replica or in a backup.
    @Test
    void a_sealed_value_is_never_in_any_file() {
        sealEverywhere();
        assertThat(found("pg_wal")).isEmpty();
        flush("vacuum");
        assertThat(found("base")).isEmpty();

        clinic.erasure(new InMemoryErasureLog())
                .erase(Clinic.MELATI, patient.id(), "ani", (_, _, _) -> {});
        assertThat(opened()).isEqualTo(Personal.erased());
    }

    /// `vacuum` alone frees the row's place and leaves its bytes there until they are written over;
    /// so does a write-ahead log whose segments are kept or used again.
    @Test
    void plain_text_of_a_view_is_gone_from_its_files_once_they_are_rewritten() {
        for (int often = 0; often < 3; often++) { // one may lie across two pages of the log
            clinic.append(patient, new NameCorrected(Personal.of(name)));
        }
        assertThat(found("pg_wal")).isNotEmpty();
        flush("vacuum");
        assertThat(found("base")).hasSize(1);

        clinic.erasure(new InMemoryErasureLog(), CARD)
                .erase(Clinic.MELATI, patient.id(), "ani", (_, _, _) -> {});
        flush("vacuum full name_card");
        assertThat(found("base")).isEmpty();
    }

    private void sealEverywhere() {
        StreamId unseen = new StreamId("patient", patient.id());
        SubjectKeys keys = clinic.keys();
        SealedCodec codec = new SealedCodec(keys);
        clinic.transactions()
                .call(
                        Clinic.MELATI,
                        () -> {
                            Clinic.appendNow(
                                    clinic.store(keys),
                                    Clinic.MELATI,
                                    unseen,
                                    PatientEvent.registered(patient.id(), name));
                            String sealed =
                                    new Sealing(keys)
                                            .seal(Clinic.MELATI, patient.id(), "card.name", name);
                            writeCard(sealed);
                            writeCard(codec.write(Clinic.MELATI, unseen, new State(name())));
                            return sealed;
                        });
    }

    private record State(Personal<String> name) {}

    private Personal<String> name() {
        return Personal.of(name);
    }

    private Personal<String> opened() {
        String sealed =
                clinic.column(
                                "select name from sealed_card where id = '%s' and name not like '{%%'"
                                        .formatted(patient.id()))
                        .getFirst();
        return new Sealing(clinic.keys()).open(Clinic.MELATI, patient.id(), "card.name", sealed);
    }

    private void writeCard(@Nullable String text) {
        try (Connection connection = clinic.transactions().joined().getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into sealed_card values (?, ?, ?)")) {
            insert.setString(1, Clinic.MELATI.id());
            insert.setObject(2, patient.id());
            insert.setString(3, text);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private static void flush(String vacuum) {
        TestDatabase.execute(clinic.database().superuser(), vacuum, "checkpoint");
    }

    private List<Path> found(String folder) {
        Path data =
                Path.of(
                        Clinic.column(clinic.database().superuser(), "show data_directory")
                                .getFirst());
        try (Stream<Path> files = Files.walk(data.resolve(folder))) {
            return files.filter(Files::isRegularFile).filter(this::holdsTheName).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean holdsTheName(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(name);
        } catch (NoSuchFileException removedMeanwhile) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
