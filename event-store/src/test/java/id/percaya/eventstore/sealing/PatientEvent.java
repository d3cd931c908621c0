package id.percaya.eventstore.sealing;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.percaya.eventstore.DataSubject;
import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.FormerlySealedAs;
import id.percaya.eventstore.Personal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person's record at a clinic, which is also about the person's family.
sealed interface PatientEvent {

    EventTypes<PatientEvent> TYPES = EventTypes.of(PatientEvent.class);

    record Relative(@DataSubject UUID id, Personal<String> name) {}

    record Address(String street, int number) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "way")
    @JsonSubTypes(@JsonSubTypes.Type(value = ByPhone.class, name = "by-phone"))
    interface Contact {}

    record ByPhone(Personal<String> a, Personal<String> number) implements Contact {}

    @EventName("patient-registered")
    record PatientRegistered(
            String pseudonym,
            Personal<String> name,
            Personal<LocalDate> born,
            Personal<Address> address,
            List<Personal<String>> phones,
            Map<String, Personal<String>> remarks,
            List<Relative> family,
            Contact contact,
            @Nullable Personal<String> allergy)
            implements PatientEvent {}

    @EventName("name-corrected")
    record NameCorrected(Personal<String> name) implements PatientEvent {}

    @EventName("name-confirmed")
    record NameConfirmed(@FormerlySealedAs("name-corrected/name") Personal<String> fullName)
            implements PatientEvent {}

    @EventName("patient-erased")
    record PatientErased() implements PatientEvent {}

    static PatientRegistered registered(UUID mother) {
        return registered(mother, "Siti");
    }

    static PatientRegistered registered(UUID mother, String name) {
        return new PatientRegistered(
                "P-17",
                Personal.of(name),
                Personal.of(LocalDate.of(1990, 5, 17)),
                Personal.of(new Address("Jalan Melati", 4)),
                List.of(Personal.of("0812 3456"), Personal.of("0812 9999")),
                Map.of("first", Personal.of("nut allergy")),
                List.of(new Relative(mother, Personal.of("Ratna"))),
                new ByPhone(Personal.of("0812 1111"), Personal.of("0812 2222")),
                null);
    }
}
