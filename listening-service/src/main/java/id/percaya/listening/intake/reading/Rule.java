package id.percaya.listening.intake.reading;

/// What a broken row broke.
public enum Rule {
    /// The value must be there.
    REQUIRED,
    /// Not a day, or a day with a time, in the format's way of writing it.
    DATE,
    /// Published more than a day after it was delivered.
    IN_FUTURE,
    /// Published before the year 2000.
    TOO_OLD,
    /// No `http` or `https` address.
    URL,
    /// Not a number, negative, or above a trillion.
    NUMBER,
    /// Neither an address nor the source's own id: it could be counted twice.
    IDENTITY,
    /// None of the values this column may have.
    VALUE,
    TOO_LONG,
    /// As many values as the header has columns.
    COLUMNS,
    /// A quotation mark that is opened and not closed, or closed within a value.
    QUOTES,
    /// Bytes that are no text in the file's encoding.
    ENCODING,
    CONTROL_CHARACTER,
    JSON
}
