package id.percaya.consent.person;

import id.percaya.eventstore.Personal;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.sealing.Sealing;
import id.percaya.kit.view.SealedColumns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Encrypts the personal columns of the views. Each value is bound to the person's key and to its
/// own column. Once the key is destroyed, no row, backup or disk page can be decrypted
/// (crypto-shredding).
@ApplicationScoped
class SubjectSealing {

    static final String NAME = "subject.sealed_name";
    static final String BIRTH_DATE = "subject.sealed_birth_date";
    static final String CONTACT = "subject.sealed_contact";
    static final String SUBSTITUTE_NAME = "subject_substitute.sealed_name";
    static final String AUTHORITY = "subject_substitute.sealed_authority";

    private final Sealing sealing;

    SubjectSealing(Sealing sealing) {
        this.sealing = sealing;
    }

    @Produces
    @Singleton
    static SealedColumns columns() {
        return new SealedColumns(Set.of(NAME, BIRTH_DATE, CONTACT, SUBSTITUTE_NAME, AUTHORITY));
    }

    /// @param row distinguishes several rows of one person
    /// @return null when there is no value or it has been erased
    @Nullable String seal(
            Recorded<?> recorded, String column, UUID row, @Nullable Personal<?> value) {
        return switch (value) {
            case Personal.Known<?>(Object known) ->
                    sealing.seal(
                            recorded.metadata().tenant(),
                            recorded.stream().id(),
                            place(column, row),
                            known.toString());
            case Personal.Erased<?> _ -> null;
            case null -> null;
        };
    }

    /// @return null when there is no value or the person has been erased
    @Nullable String open(
            String tenant, UUID subject, String column, UUID row, @Nullable String sealed) {
        Personal<String> opened =
                sealing.open(new Tenant(tenant), subject, place(column, row), sealed);
        return switch (opened) {
            case Personal.Known<String>(String value) -> value;
            case Personal.Erased<String> _ -> null;
        };
    }

    private static String place(String column, UUID row) {
        return column + "/" + row;
    }
}
