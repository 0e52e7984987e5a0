package id.pendopo.acceptance.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.pendopo.acceptance.rest.Pictures;
import id.pendopo.acceptance.soap.client.Answer;
import id.pendopo.acceptance.soap.client.Attachment;
import id.pendopo.acceptance.soap.client.Change;
import id.pendopo.acceptance.soap.client.ChangePage;
import id.pendopo.acceptance.soap.client.ChangeQuery;
import id.pendopo.acceptance.soap.client.ComplaintPort;
import id.pendopo.acceptance.soap.client.ComplaintStatus;
import id.pendopo.acceptance.soap.client.ConflictFault;
import id.pendopo.acceptance.soap.client.FieldProblem;
import id.pendopo.acceptance.soap.client.InvalidInputFault;
import id.pendopo.acceptance.soap.client.NewComplaint;
import id.pendopo.acceptance.soap.client.NotFoundFault;
import id.pendopo.acceptance.soap.client.Receipt;
import jakarta.activation.DataHandler;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import javax.xml.datatype.DatatypeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract, spoken by another SOAP stack, in both versions. */
class ComplaintServiceIT {

    @ParameterizedTest(name = "SOAP 1.{0}")
    @ValueSource(ints = {1, 2})
    void a_complaint_is_filed_and_its_status_told(int version) throws Exception {
        ComplaintPort port = port(version);
        NewComplaint complaint = Client.complaint("Lampu jalan padam");
        Receipt receipt = port.fileComplaint(complaint);
        assertThat(receipt.getPin()).isNotBlank();
        assertThat(receipt.isReplayed()).isFalse();

        ComplaintStatus status = port.getComplaintStatus(receipt.getTrackingNumber());
        assertThat(status.getState()).isEqualTo("AWAITING_VERIFICATION");
        assertThat(status.getSenderReference()).isEqualTo(complaint.getSenderReference());
        assertThat(status.getTitle()).isEqualTo("Lampu jalan padam");
    }

    @Test
    void the_same_reference_files_once() throws Exception {
        NewComplaint complaint = withPicture(Client.complaint("Sampah menumpuk"));
        Receipt first = Client.soap11().fileComplaint(complaint);
        Receipt again = Client.soap12().fileComplaint(withPicture(complaint));
        assertThat(again.getTrackingNumber()).isEqualTo(first.getTrackingNumber());
        assertThat(again.getPin()).isEqualTo(first.getPin());
        assertThat(again.isReplayed()).isTrue();
    }

    @Test
    void the_same_reference_with_other_content_is_a_conflict() throws Exception {
        NewComplaint complaint = Client.complaint("Saluran tersumbat");
        Client.soap11().fileComplaint(complaint);
        complaint.setTitle("Jalan berlubang");
        assertThatThrownBy(() -> Client.soap11().fileComplaint(complaint)).isInstanceOf(ConflictFault.class);
    }

    @ParameterizedTest(name = "SOAP 1.{0}")
    @ValueSource(ints = {1, 2})
    void files_travel_by_mtom(int version) throws Exception {
        Receipt receipt = port(version).fileComplaint(withPicture(Client.complaint("Dengan foto")));
        assertThat(receipt.getTrackingNumber()).isNotBlank();
    }

    @ParameterizedTest(name = "SOAP 1.{0}")
    @ValueSource(ints = {1, 2})
    void what_breaks_the_contract_is_named(int version) {
        NewComplaint complaint = Client.complaint("x".repeat(151));
        complaint.setSenderReference("with space");
        InvalidInputFault fault = catchThrowableOfType(
                InvalidInputFault.class, () -> port(version).fileComplaint(complaint));
        assertThat(fault.getFaultInfo().getField())
                .extracting(FieldProblem::getName)
                .contains("title", "senderReference");
        assertThat(fault.getFaultInfo().getRequestId()).isNotBlank();
    }

    @ParameterizedTest(name = "SOAP 1.{0}")
    @ValueSource(ints = {1, 2})
    void what_is_not_there_is_not_found(int version) {
        NotFoundFault fault =
                catchThrowableOfType(NotFoundFault.class, () -> port(version).getComplaintStatus("TNG-26-999999"));
        assertThat(fault.getFaultInfo().getCode()).isNotBlank();
    }

    @Test
    void answers_to_what_the_category_asks_travel_with_the_report() throws Exception {
        NewComplaint complaint = Client.complaint("Jalan berlubang");
        complaint.setCategory("jalan-rusak");
        complaint.getAnswer().add(answer("jenis-kerusakan", "lubang"));
        complaint.getAnswer().add(answer("bahaya-jalan", "pengendara-motor", "anak-sekolah"));
        Receipt receipt = Client.soap11().fileComplaint(complaint);
        assertThat(Client.soap12().fileComplaint(complaint).getTrackingNumber()).isEqualTo(receipt.getTrackingNumber());

        NewComplaint wrong = Client.complaint("Jalan berlubang");
        wrong.setCategory("jalan-rusak");
        wrong.getAnswer().add(answer("jenis-kerusakan", "gempa"));
        wrong.getAnswer().add(answer("tidak-ada", "a"));
        InvalidInputFault fault = catchThrowableOfType(
                InvalidInputFault.class, () -> Client.soap11().fileComplaint(wrong));
        assertThat(fault.getFaultInfo().getField())
                .extracting(FieldProblem::getName)
                .containsExactlyInAnyOrder("answers.jenis-kerusakan", "answers.tidak-ada");
    }

    private static Answer answer(String question, String... values) {
        Answer answer = new Answer();
        answer.setQuestion(question);
        answer.getValue().addAll(java.util.List.of(values));
        return answer;
    }

    @Test
    void changes_are_paged_from_a_moment_on() throws Exception {
        Instant before = Instant.now().minusSeconds(2);
        String first = Client.soap11().fileComplaint(Client.complaint("Satu")).getTrackingNumber();
        String second = Client.soap11().fileComplaint(Client.complaint("Dua")).getTrackingNumber();
        ChangeQuery query = new ChangeQuery();
        query.setSince(DatatypeFactory.newInstance()
                .newXMLGregorianCalendar(GregorianCalendar.from(before.atZone(ZoneOffset.UTC))));
        query.setLimit(1);
        java.util.List<String> seen = new java.util.ArrayList<>();
        ChangePage page = Client.soap11().listChanges(query);
        // They appear as soon as all that began to be written before them has ended.
        for (int turn = 0; turn < 500 && !seen.containsAll(java.util.List.of(first, second)); turn++) {
            page.getChange().stream().map(Change::getTrackingNumber).forEach(seen::add);
            ChangeQuery next = new ChangeQuery();
            next.setAfter(page.getNext());
            next.setLimit(1);
            page = Client.soap11().listChanges(next);
        }
        assertThat(seen).contains(first, second).doesNotHaveDuplicates();
    }

    private static ComplaintPort port(int version) {
        return version == 1 ? Client.soap11() : Client.soap12();
    }

    private static NewComplaint withPicture(NewComplaint complaint) {
        complaint.getAttachment().clear();
        Attachment file = new Attachment();
        file.setFileName("lampu.png");
        file.setContent(new DataHandler(new Picture(Pictures.png())));
        complaint.getAttachment().add(file);
        return complaint;
    }
}
