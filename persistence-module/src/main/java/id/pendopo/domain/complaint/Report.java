package id.pendopo.domain.complaint;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The facts of a report, checked, as a complaint takes them over.
 *
 * @param districtId kecamatan of the event, may be null
 * @param villageId kelurahan of the event, may be null
 * @param categoryId may be null until verification
 * @param sourceReference number in the sending system, may be null
 */
public record Report(
        ComplaintClass type,
        Channel channel,
        boolean anonymous,
        boolean confidential,
        String title,
        LocalDate eventDay,
        LocalTime eventTime,
        String eventPlace,
        String address,
        Long districtId,
        Long villageId,
        Double latitude,
        Double longitude,
        Long categoryId,
        String sourceReference) {}
