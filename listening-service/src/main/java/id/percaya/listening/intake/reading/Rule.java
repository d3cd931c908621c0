package id.percaya.listening.intake.reading;

/// The validation rules of a row.
public enum Rule {
    /// A required value is missing.
    REQUIRED,
    /// Not a valid date or date-time in the format's notation.
    DATE,
    /// Published more than a day after the import.
    IN_FUTURE,
    /// Published before the year 2000.
    TOO_OLD,
    /// Not an `http` or `https` address.
    URL,
    /// Not a number, negative, or above a trillion.
    NUMBER,
    /// No address and no external id, so that a repeat would not be recognised.
    IDENTITY,
    /// Not one of the allowed values.
    VALUE,
    TOO_LONG,
    /// The number of values differs from the number of columns.
    COLUMNS,
    /// An unclosed quotation mark, or one inside a value.
    QUOTES,
    /// Bytes that are invalid in the file's encoding.
    ENCODING,
    CONTROL_CHARACTER,
    JSON
}
