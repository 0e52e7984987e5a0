package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.standard.StandardComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A report as it arrives. Use {@link #builder()}.
 *
 * @param type class the sender gives it; verification decides finally
 * @param channel by which way it came
 * @param reporter who brings it
 * @param anonymous the reporter's identity stays sealed
 * @param confidential the content never becomes public
 * @param title up to {@code ComplaintLimits.TITLE} characters
 * @param story up to {@code ComplaintLimits.STORY} characters
 * @param eventDay when it happened; not in the future
 * @param eventTime at what time, if known
 * @param eventPlace where it happened, in words
 * @param address street address of the place
 * @param districtCode region code of the kecamatan
 * @param villageCode region code of the kelurahan, in that district
 * @param latitude degrees, with longitude or not at all
 * @param longitude degrees
 * @param categoryCode code of an active category, or null when it is left to verification
 * @param answers to the questions of the category, by the code of the question: a text, a number with a point, a day as ISO
 *     8601 writes it, or the keys of what is chosen
 * @param sourceReference number in the sender's own system; unique per sender
 * @param attachments files staged before by the same caller, see {@link ComplaintAttachments#stage}
 * @param serviceCode code of the service it is about, as the reporter says; null for none. Verification decides finally
 * @param component the component of that service's standard that was not kept; null for none
 */
public record NewComplaint(
        ComplaintClass type,
        Channel channel,
        NewReporter reporter,
        boolean anonymous,
        boolean confidential,
        String title,
        String story,
        LocalDate eventDay,
        LocalTime eventTime,
        String eventPlace,
        String address,
        String districtCode,
        String villageCode,
        Double latitude,
        Double longitude,
        String categoryCode,
        Map<String, List<String>> answers,
        String sourceReference,
        List<UUID> attachments,
        String serviceCode,
        StandardComponent component) {

    public NewComplaint {
        reporter = reporter == null ? NewReporter.UNKNOWN : reporter;
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
        // In one order, because the words of a report tell whether it is the same report.
        answers = answers == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(answers));
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a report by name. */
    public static final class Builder {
        private ComplaintClass type;
        private Channel channel;
        private NewReporter reporter;
        private boolean anonymous;
        private boolean confidential;
        private String title;
        private String story;
        private LocalDate eventDay;
        private LocalTime eventTime;
        private String eventPlace;
        private String address;
        private String districtCode;
        private String villageCode;
        private Double latitude;
        private Double longitude;
        private String categoryCode;
        private Map<String, List<String>> answers;
        private String sourceReference;
        private List<UUID> attachments;
        private String serviceCode;
        private StandardComponent component;

        private Builder() {}

        public Builder type(ComplaintClass value) {
            type = value;
            return this;
        }

        public Builder channel(Channel value) {
            channel = value;
            return this;
        }

        public Builder reporter(NewReporter value) {
            reporter = value;
            return this;
        }

        public Builder anonymous(boolean value) {
            anonymous = value;
            return this;
        }

        public Builder confidential(boolean value) {
            confidential = value;
            return this;
        }

        public Builder title(String value) {
            title = value;
            return this;
        }

        public Builder story(String value) {
            story = value;
            return this;
        }

        public Builder happened(LocalDate day, LocalTime time, String place) {
            eventDay = day;
            eventTime = time;
            eventPlace = place;
            return this;
        }

        public Builder address(String value, String district, String village) {
            address = value;
            districtCode = district;
            villageCode = village;
            return this;
        }

        public Builder point(Double north, Double east) {
            latitude = north;
            longitude = east;
            return this;
        }

        public Builder category(String code) {
            categoryCode = code;
            return this;
        }

        public Builder answers(Map<String, List<String>> value) {
            answers = value;
            return this;
        }

        public Builder sourceReference(String value) {
            sourceReference = value;
            return this;
        }

        public Builder about(String service, StandardComponent broken) {
            serviceCode = service;
            component = broken;
            return this;
        }

        public Builder attachments(List<UUID> value) {
            attachments = value;
            return this;
        }

        public NewComplaint build() {
            return new NewComplaint(
                    type,
                    channel,
                    reporter,
                    anonymous,
                    confidential,
                    title,
                    story,
                    eventDay,
                    eventTime,
                    eventPlace,
                    address,
                    districtCode,
                    villageCode,
                    latitude,
                    longitude,
                    categoryCode,
                    answers,
                    sourceReference,
                    attachments,
                    serviceCode,
                    component);
        }
    }
}
