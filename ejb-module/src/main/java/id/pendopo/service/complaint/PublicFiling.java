package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ReporterCaller;
import id.pendopo.domain.document.StoredFile;
import id.pendopo.domain.identity.ThrottleRule;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.identity.NetworkAddress;
import id.pendopo.service.identity.RunAs;
import id.pendopo.service.identity.SignInThrottle;
import id.pendopo.service.identity.SignInThrottle.Counted;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/**
 * Reports that people file themselves, without an account (T1). Open to every caller; what guards it is a proof of work for
 * each report and a limit for each address. Where a report came from is not kept with it.
 */
@Stateless
@PermitAll
public class PublicFiling {

    @Inject
    private ProofOfWork proofs;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private GuestUploads uploads;

    @Inject
    private ReportFiling filing;

    @Inject
    private AddressConfirmation addresses;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private RunAs runAs;

    /**
     * A challenge for the sender's device.
     *
     * @see ProofOfWork
     */
    public ProofOfWork.Challenge challenge() {
        return proofs.challenge();
    }

    /**
     * Files a report. The same proof with the same report and files gives the same answer, so a form sent twice files once;
     * with anything else it is refused.
     *
     * @param report without files and channel
     * @param proof the solved challenge
     * @param files photos or documents
     * @param language of the mail to the reporter, if an address is given
     * @return number and PIN, for the reporter's eyes only
     * @throws id.pendopo.domain.platform.InvalidInputException naming each wrong field; {@code proof} if it is missing, wrong
     *     or too old
     * @throws id.pendopo.domain.platform.RuleViolationException {@code complaint.keyReused} if the proof was spent
     * @throws id.pendopo.domain.platform.TooManyRequestsException if too much came from this address
     */
    public FiledComplaint file(NewComplaint.Builder report, String proof, List<IncomingUpload> files, Locale language) {
        String key = proofs.check(proof);
        throttle.attempt(List.of(new Counted(
                "complaint-filing", NetworkAddress.of(currentCaller.remoteAddress()), ThrottleRule.FILING)));
        return runAs.guest(ReporterCaller.unknown(), () -> filed(report.channel(Channel.WEB), key, files, language));
    }

    private FiledComplaint filed(NewComplaint.Builder report, String key, List<IncomingUpload> files, Locale language) {
        List<StoredFile> kept = uploads.keep(files);
        NewComplaint bare = report.attachments(List.of()).build();
        String content = bare + "|"
                + String.join(",", kept.stream().map(StoredFile::sha256).toList());
        NewComplaint whole =
                report.attachments(kept.stream().map(StoredFile::uuid).toList()).build();
        FiledComplaint filed = filing.file(whole, key, content);
        if (filed.repeated()) {
            uploads.discard(kept);
        } else {
            addresses.ask(filed.trackingNumber(), whole, language);
        }
        return filed;
    }
}
