package id.percaya.listening.intake.cell;

import id.percaya.kit.personaldata.PersonalDataFinder;
import id.percaya.listening.intake.mention.VendorField;
import java.util.regex.Pattern;

/// Judges the fields that a vendor adds, whose meaning is not known.
final class ReceivedField {

    /// Names such as `authorName`, `User_ID`, `from`, `nama penulis`.
    private static final Pattern NAMES_PERSON =
            Pattern.compile(
                    "(?iu).*(author|user|screen.?name|full.?name|first.?name|last.?name|handle|influencer|person|profile|"
                            + "account|avatar|e.?mail|phone|address|birth|gender|latitude|longitude|coordinate|penulis|"
                            + "display.?name|real.?name|nick|reviewer|patient|sender|owner|creator|"
                            + "akun|nama|telepon|alamat|pasien|pengirim|pemilik|pembuat|pengulas|ktp).*|"
                            + "(?:.*[^\\p{L}])?nik(?:[^\\p{L}].*)?|from|name|by|lat|lon|lng|geo");

    private static final Pattern HANDLE = Pattern.compile("@[\\p{L}\\p{N}_.]+");

    private ReceivedField() {}

    static boolean isWithinBounds(String name, String value) {
        return !name.isBlank()
                && name.length() <= VendorField.LONGEST_NAME
                && !value.isBlank()
                && value.length() <= VendorField.LONGEST_VALUE;
    }

    static VendorField of(String name, String value) {
        return new VendorField(
                masked(name, VendorField.LONGEST_NAME), masked(value, VendorField.LONGEST_VALUE));
    }

    static boolean namesPerson(VendorField field) {
        return NAMES_PERSON.matcher(field.name()).matches();
    }

    static String masked(String value, int maxLength) {
        String plain = plain(value, maxLength);
        return HANDLE.matcher(PersonalDataFinder.masked(plain)).replaceAll("@•");
    }

    private static String plain(String text, int maxLength) {
        return Blanks.strip(RepairedText.of(text, maxLength).text());
    }
}
