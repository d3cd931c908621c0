package id.percaya.listening.intake.row;

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
    /// Not a whole number, negative, or above a trillion.
    NUMBER,
    /// No address and no usable external id, so that a repeat would not be recognised.
    IDENTITY,
    /// An external id of which a spreadsheet has lost digits, such as `1.23457E+18`.
    ROUNDED,
    /// Not one of the allowed values.
    VALUE,
    /// A label of a sentiment or source that is not known; it counts as unknown or as the web.
    LABEL,
    TOO_LONG,
    /// More values than columns.
    COLUMNS,
    /// An unclosed quotation mark, or one inside a value.
    QUOTES,
    /// Characters that were lost before the file was written, or bytes invalid in its encoding.
    ENCODING,
    CONTROL_CHARACTER,
    /// Not a JSON object, or one with a repeated key.
    JSON,
    /// Broken XML; nothing after it can be read.
    XML
}
