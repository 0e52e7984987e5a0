package id.pendopo.service.standard;

import java.math.BigDecimal;
import java.util.Map;

/** The satisfaction index of services that was published last; answered by the capability that measures it. */
public interface ServiceIndexes {

    /**
     * @param value 25 to 100, two decimals
     * @param grade constant with a label
     * @param period name of the survey
     */
    record Published(BigDecimal value, Enum<?> grade, String period) {}

    /** By the internal id of the service; services without one are missing. Call within a transaction. */
    Map<Long, Published> published();
}
