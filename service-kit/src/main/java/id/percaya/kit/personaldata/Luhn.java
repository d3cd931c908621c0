package id.percaya.kit.personaldata;

/// The check digit of payment cards (ISO/IEC 7812-1). Numbers of one digit only pass it by chance.
final class Luhn {

    private Luhn() {}

    static boolean isValid(String value) {
        String digits = value.replaceAll("\\D", "");
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            int digit = digits.charAt(digits.length() - 1 - at) - '0';
            int doubled = at % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0 && digits.chars().distinct().count() > 1;
    }
}
