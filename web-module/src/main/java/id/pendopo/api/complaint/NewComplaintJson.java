package id.pendopo.api.complaint;

import id.pendopo.api.platform.FieldNames;
import id.pendopo.api.platform.JsonFields;
import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.service.complaint.NewComplaint;
import id.pendopo.service.complaint.NewReporter;
import java.util.Map;

/** A new complaint as institutions send it. */
final class NewComplaintJson {

    static final FieldNames NAMES = new FieldNames(Map.of(
            "type", "class",
            "districtCode", "district",
            "villageCode", "village",
            "categoryCode", "category"));

    private NewComplaintJson() {}

    static NewComplaint read(JsonFields fields) {
        JsonFields reporter = fields.objectOrEmpty("reporter");
        NewComplaint complaint = NewComplaint.builder()
                .type(fields.requiredOneOf("class", ComplaintClass.class))
                .channel(fields.requiredOneOf("channel", Channel.class))
                .title(fields.text("title"))
                .story(fields.text("story"))
                .happened(fields.date("eventDay"), fields.time("eventTime"), fields.text("eventPlace"))
                .address(fields.text("address"), fields.text("district"), fields.text("village"))
                .point(fields.decimal("latitude"), fields.decimal("longitude"))
                .category(fields.text("category"))
                .answers(fields.values("answers"))
                .anonymous(fields.requiredFlag("anonymous"))
                .confidential(fields.requiredFlag("confidential"))
                .sourceReference(fields.text("sourceReference"))
                .attachments(fields.ids("attachments"))
                .reporter(new NewReporter(
                        reporter.text("name"),
                        reporter.text("phone"),
                        reporter.text("email"),
                        reporter.text("nik"),
                        reporter.text("address"),
                        reporter.text("onBehalfOf")))
                .build();
        fields.complete();
        return complaint;
    }
}
