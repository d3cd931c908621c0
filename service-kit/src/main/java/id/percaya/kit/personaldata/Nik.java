package id.percaya.kit.personaldata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

/// The structure of an identity card's number: province, regency and district of registration, date
/// of birth with 40 added to a woman's day, serial (Permendagri 72/2022).
final class Nik {

    private static final Set<Integer> PROVINCES =
            Set.of(
                    11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51, 52, 53, 61,
                    62, 63, 64, 65, 71, 72, 73, 74, 75, 76, 81, 82, 91, 92, 93, 94, 95, 96);

    private static final int WOMEN = 40;
    private static final int LAST_DISTRICT = 60;

    /// Of this century; the leap years of the last one are the same.
    private static final int CENTURY = 2000;

    private Nik() {}

    static boolean isValid(String value) {
        String digits = value.replaceAll("\\D", "");
        return PROVINCES.contains(number(digits, 0, 2))
                && isRegency(number(digits, 2, 4))
                && isDistrict(number(digits, 4, 6))
                && isDate(number(digits, 6, 8), number(digits, 8, 10), number(digits, 10, 12))
                && number(digits, 12, 16) > 0;
    }

    private static int number(String digits, int from, int until) {
        return Integer.parseInt(digits.substring(from, until));
    }

    /// Regencies from 1, cities from 71.
    private static boolean isRegency(int code) {
        return (code >= 1 && code <= 39) || (code >= 71 && code <= 79);
    }

    private static boolean isDistrict(int code) {
        return code >= 1 && code <= LAST_DISTRICT;
    }

    private static boolean isDate(int day, int month, int year) {
        try {
            LocalDate.of(CENTURY + year, month, day > WOMEN ? day - WOMEN : day);
            return true;
        } catch (DateTimeException noDate) {
            return false;
        }
    }
}
