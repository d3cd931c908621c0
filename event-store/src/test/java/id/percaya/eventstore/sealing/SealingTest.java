package id.percaya.eventstore.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.percaya.eventstore.Personal;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SealingTest {

    private static Clinic clinic;

    private final UUID subject = UUID.randomUUID();

    @BeforeAll
    static void open() {
        clinic = new Clinic();
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @Test
    void what_is_sealed_for_a_place_opens_there_only() {
        String sealed = sealing().seal(Clinic.MELATI, subject, "card.name", "Siti");

        assertThat(sealing().open(Clinic.MELATI, subject, "card.name", sealed))
                .isEqualTo(Personal.of("Siti"));
        assertThatIllegalStateException()
                .isThrownBy(() -> sealing().open(Clinic.MELATI, subject, "card.phone", sealed));
        assertThatIllegalStateException()
                .isThrownBy(() -> sealing().open(Clinic.HARAPAN, subject, "card.name", sealed));
    }

    @Test
    void for_one_who_was_erased_nothing_is_sealed_or_opened() {
        String sealed = sealing().seal(Clinic.MELATI, subject, "card.name", "Siti");
        clinic.erasure(new ListedErasures()).erase(Clinic.MELATI, subject, "ani", (_, _, _) -> {});

        Sealing later = new Sealing(clinic.keys());
        assertThat(later.seal(Clinic.MELATI, subject, "card.name", "Siti")).isNull();
        assertThat(later.open(Clinic.MELATI, subject, "card.name", sealed))
                .isEqualTo(Personal.erased());
        assertThat(later.open(Clinic.MELATI, subject, "card.name", null))
                .isEqualTo(Personal.erased());
    }

    private static Sealing sealing() {
        return new Sealing(clinic.keys());
    }
}
