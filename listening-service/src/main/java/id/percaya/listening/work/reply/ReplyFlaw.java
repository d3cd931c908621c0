package id.percaya.listening.work.reply;

/// The reasons for which an answer must not be published. A changed rule raises [#VERSION].
public enum ReplyFlaw {
    /// It says that somebody is or was a patient.
    CONFIRMS_PATIENT,
    /// It says that somebody was treated or came in.
    CONFIRMS_VISIT,
    /// It tells of somebody's results, records or prescriptions.
    CONFIRMS_RECORD,
    /// It tells of somebody's operation, therapy or appointment.
    CONFIRMS_TREATMENT,
    /// It thanks somebody for having been treated.
    THANKS_FOR_TREATMENT,
    /// A number or an address of a person.
    PERSONAL_DATA;

    public static final int VERSION = 1;
}
