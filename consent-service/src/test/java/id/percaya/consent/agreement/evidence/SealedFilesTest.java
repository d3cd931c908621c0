package id.percaya.consent.agreement.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.percaya.consent.Requests;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.sealing.Erasure;
import id.percaya.eventstore.sealing.SealingRefusal;
import id.percaya.kit.file.FileDeadline;
import id.percaya.kit.file.FileRefusal;
import id.percaya.kit.file.SealedFiles;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.timing.Deadline;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class SealedFilesTest {

    private static final Tenant TENANT = new Tenant(Requests.TENANT);

    private final UUID subject = UUID.randomUUID();
    private final UUID file = Ids.next();
    private final byte[] bytes = new byte[2 * 1024 * 1024];

    @Inject SealedFiles files;
    @Inject FileDeadline deadline;
    @Inject Transactions transactions;
    @Inject Erasure erasure;
    @Inject StoredFiles stored;

    @Test
    void a_kept_file_opens_and_cannot_be_discarded() throws IOException {
        begin().close();
        keep();

        files.discard(TENANT, file);

        assertThat(files.open(TENANT, file, subject).readAllBytes()).isEqualTo(bytes);
    }

    @Test
    void a_file_that_is_not_kept_cannot_be_opened() throws IOException {
        begin().close();

        assertGone(() -> files.open(TENANT, file, subject));
    }

    @Test
    void a_file_that_is_not_kept_by_its_deadline_is_deleted() throws IOException {
        OutputStream out = begin();
        assertThat(stored.chunks(file)).isPositive();

        ring();

        assertThat(stored.files(subject)).isZero();
        assertThat(stored.chunks(file)).isZero();
        assertGone(() -> out.write(bytes));
        assertGone(this::keep);
    }

    @Test
    void a_kept_file_survives_its_deadline() throws IOException {
        begin().close();
        keep();

        ring();

        assertThat(stored.files(subject)).isEqualTo(1);
    }

    @Test
    void an_erasure_deletes_uploads_in_progress() throws IOException {
        OutputStream out = begin();

        erasure.erase(TENANT, subject, "ani", (_, _, _) -> {});

        assertThat(stored.files(subject)).isZero();
        assertGone(() -> out.write(bytes));
        assertGone(this::keep);
        assertThat(stored.chunksOfNobody()).isZero();
    }

    @Test
    void an_erased_person_accepts_no_upload() {
        erasure.erase(TENANT, subject, "ani", (_, _, _) -> {});

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> files.begin(TENANT, file, subject))
                .satisfies(refused ->
                        assertThat(refused.reason()).isEqualTo(SealingRefusal.SUBJECT_ERASED));
    }

    private OutputStream begin() throws IOException {
        OutputStream out = files.begin(TENANT, file, subject);
        out.write(bytes);
        return out;
    }

    private void keep() {
        transactions.call(
                TENANT,
                () -> {
                    files.keep(file);
                    return file;
                });
    }

    private void ring() {
        Deadline due = new Deadline(TENANT, file, Instant.now(), file, "kept");
        transactions.call(
                TENANT,
                () -> {
                    deadline.due(due);
                    return due;
                });
    }

    private static void assertGone(ThrowingCallable late) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(late)
                .satisfies(
                        refused -> assertThat(refused.reason()).isEqualTo(FileRefusal.FILE_GONE));
    }
}
