package io.onething.kernel;

/**
 * 统一社会信用代码 by GB 32100-2015: eighteen characters of an alphabet without I, O, S, V and Z, the last of which
 * checks the others.
 *
 * @param value eighteen characters
 */
public record CreditCode(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    public CreditCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a unified social credit code: " + value);
        }
    }

    /** @param body the first seventeen characters; the check character is added */
    public static CreditCode ofBody(String body) {
        return new CreditCode(body + check(body));
    }

    public static boolean isValid(String text) {
        return text.length() == 18
                && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && check(text.substring(0, 17)) == text.charAt(17);
    }

    private static char check(String body) {
        int sum = 0;
        int weight = 1;
        for (char c : body.toCharArray()) {
            sum += ALPHABET.indexOf(c) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    @Override
    public String toString() {
        return value;
    }
}
