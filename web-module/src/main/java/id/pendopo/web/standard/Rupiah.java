package id.pendopo.web.standard;

import id.pendopo.domain.platform.InvalidInputException;
import java.math.BigDecimal;

/** Amounts of rupiah in a field of a form. */
public final class Rupiah {

    private Rupiah() {}

    /**
     * Reads an amount as people write it: 25000, 25.000 or 25.000,50.
     *
     * @return null for nothing
     * @throws InvalidInputException for the field
     */
    public static BigDecimal read(String field, String text) {
        String typed = text == null ? "" : text.strip().replaceFirst("^[Rr][Pp]\\.?\\s*", "");
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,3}(\\.\\d{3})*(,\\d{1,2})?|\\d{1,13}(,\\d{1,2})?")) {
            throw new InvalidInputException(field, "standard.fee.amount");
        }
        return new BigDecimal(typed.replace(".", "").replace(',', '.'));
    }

    /** The amount as {@link #read} reads it; empty for null. */
    public static String typed(BigDecimal amount) {
        return amount == null ? "" : amount.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
