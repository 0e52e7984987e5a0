package id.pendopo.soap.complaint;

import id.pendopo.api.platform.Problem;
import id.pendopo.api.platform.Refusals;
import id.pendopo.api.platform.RequestLanguage;
import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.PendopoException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.complaint.ChangesPage;
import id.pendopo.service.complaint.ComplaintChange;
import id.pendopo.service.complaint.ComplaintChanges;
import id.pendopo.service.complaint.ComplaintIntake;
import id.pendopo.service.complaint.ComplaintReading;
import id.pendopo.service.complaint.FiledComplaint;
import id.pendopo.service.complaint.NewReporter;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.soap.complaint.contract.Answer;
import id.pendopo.soap.complaint.contract.Change;
import id.pendopo.soap.complaint.contract.ChangePage;
import id.pendopo.soap.complaint.contract.ChangeQuery;
import id.pendopo.soap.complaint.contract.ComplaintStatus;
import id.pendopo.soap.complaint.contract.NewComplaint;
import id.pendopo.soap.complaint.contract.Place;
import id.pendopo.soap.complaint.contract.Receipt;
import id.pendopo.soap.complaint.contract.Reply;
import id.pendopo.soap.complaint.contract.Reporter;
import id.pendopo.soap.platform.SoapDoor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts messages of the contract into calls of the services, and their answers back. */
@ApplicationScoped
public class ComplaintOperations {

    private static final System.Logger LOG = System.getLogger(ComplaintOperations.class.getName());
    private static final int DEFAULT_PAGE = 50;

    @Inject
    private ComplaintIntake intake;

    @Inject
    private SoapFiles files;

    @Inject
    private ComplaintReading reading;

    @Inject
    private ComplaintChanges complaintChanges;

    @Inject
    private CurrentCaller current;

    Receipt file(NewComplaint message) {
        id.pendopo.service.complaint.NewComplaint.Builder report = report(message);
        String content = report.build() + SoapFiles.fingerprint(message.getAttachment());
        report.attachments(files.stage(message.getAttachment()));
        FiledComplaint filed = intake.record(report.build(), "soap:" + message.getSenderReference(), content);
        Receipt receipt = new Receipt();
        receipt.setTrackingNumber(filed.trackingNumber());
        receipt.setPin(filed.pin());
        receipt.setReceivedAt(XmlTime.of(filed.receivedAt()));
        receipt.setReplayed(filed.repeated());
        return receipt;
    }

    ComplaintStatus status(String trackingNumber, HttpServletRequest request) {
        var known = reading.status(trackingNumber);
        ComplaintStatus status = new ComplaintStatus();
        status.setTrackingNumber(known.trackingNumber());
        status.setSenderReference(known.sourceReference());
        status.setTitle(known.title());
        status.setState(known.state().name());
        status.setStateLabel(texts(request).label(known.state()));
        status.setAgency(known.agencyCode());
        status.setAgencyName(known.agencyName());
        status.setReceivedAt(XmlTime.of(known.receivedAt()));
        status.setChangedAt(XmlTime.of(known.lastActivityAt()));
        status.setDueOn(XmlTime.of(known.dueDay()));
        status.setLate(known.late());
        if (known.lastReply() != null) {
            Reply reply = new Reply();
            reply.setAt(XmlTime.of(known.lastReplyAt()));
            reply.setText(known.lastReply());
            status.setLastReply(reply);
        }
        return status;
    }

    ChangePage changes(ChangeQuery query, HttpServletRequest request) {
        if ((query.getSince() == null) == (query.getAfter() == null)) {
            throw new InvalidInputException("since", "api.sinceOrAfter");
        }
        ChangesPage found = complaintChanges.since(
                XmlTime.moment("since", query.getSince()),
                query.getAfter(),
                query.getLimit() == null ? DEFAULT_PAGE : query.getLimit());
        Texts texts = texts(request);
        ChangePage page = new ChangePage();
        for (ComplaintChange known : found.rows()) {
            Change change = new Change();
            change.setTrackingNumber(known.trackingNumber());
            change.setSenderReference(known.sourceReference());
            change.setChangedAt(XmlTime.of(known.changedAt()));
            change.setState(known.state().name());
            change.setStateLabel(texts.label(known.state()));
            change.setAgency(known.agencyCode());
            page.getChange().add(change);
        }
        page.setNext(found.next());
        page.setMore(found.more());
        return page;
    }

    void refuse(RuntimeException trouble, HttpServletRequest request) {
        Locale locale = RequestLanguage.of(request);
        PendopoException refusal = Refusals.of(trouble);
        if (refusal == null) {
            LOG.log(System.Logger.Level.ERROR, "SOAP operation failed", trouble);
            SoapDoor.refused(request, Problem.internal(locale, current.requestId()));
        } else {
            SoapDoor.refused(request, Problem.of(refusal, locale, current.requestId()));
        }
    }

    private id.pendopo.service.complaint.NewComplaint.Builder report(NewComplaint message) {
        Place place = message.getPlace() == null ? new Place() : message.getPlace();
        return id.pendopo.service.complaint.NewComplaint.builder()
                .type(ComplaintClass.valueOf(message.getClazz().name()))
                .channel(Channel.valueOf(message.getChannel().value()))
                .title(message.getTitle())
                .story(message.getStory())
                .happened(
                        XmlTime.day("eventDay", message.getEventDay()),
                        XmlTime.time(message.getEventTime()),
                        message.getEventPlace())
                .category(message.getCategory())
                .answers(answers(message.getAnswer()))
                .address(place.getAddress(), place.getDistrict(), place.getVillage())
                .point(
                        place.getLatitude() == null ? null : place.getLatitude().doubleValue(),
                        place.getLongitude() == null
                                ? null
                                : place.getLongitude().doubleValue())
                .reporter(reporter(message.getReporter()))
                .anonymous(message.isAnonymous())
                .confidential(message.isConfidential())
                .sourceReference(message.getSenderReference());
    }

    private static Map<String, List<String>> answers(List<Answer> given) {
        Map<String, List<String>> answers = new HashMap<>();
        for (Answer answer : given) {
            if (answers.put(answer.getQuestion(), List.copyOf(answer.getValue())) != null) {
                throw new InvalidInputException("answers." + answer.getQuestion(), "complaint.question.one");
            }
        }
        return answers;
    }

    private static NewReporter reporter(Reporter reporter) {
        return new NewReporter(
                reporter.getName(),
                reporter.getPhone(),
                reporter.getEmail(),
                reporter.getNik(),
                reporter.getAddress(),
                reporter.getOnBehalfOf());
    }

    private static Texts texts(HttpServletRequest request) {
        return Texts.of(RequestLanguage.of(request));
    }
}
