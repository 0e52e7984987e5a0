package id.pendopo.soap.complaint;

import id.pendopo.domain.platform.InvalidInputException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;

/** Days and moments between Java and XML Schema. */
final class XmlTime {

    private static final ThreadLocal<DatatypeFactory> FACTORY = ThreadLocal.withInitial(XmlTime::factory);

    private XmlTime() {}

    static XMLGregorianCalendar of(Instant moment) {
        return moment == null
                ? null
                : FACTORY.get().newXMLGregorianCalendar(GregorianCalendar.from(moment.atZone(ZoneOffset.UTC)));
    }

    static XMLGregorianCalendar of(LocalDate day) {
        return day == null
                ? null
                : FACTORY.get()
                        .newXMLGregorianCalendarDate(
                                day.getYear(),
                                day.getMonthValue(),
                                day.getDayOfMonth(),
                                DatatypeConstants.FIELD_UNDEFINED);
    }

    /** @throws InvalidInputException when the time has no zone: whose eight o'clock it is cannot be guessed */
    static Instant moment(String field, XMLGregorianCalendar time) {
        if (time == null) {
            return null;
        }
        if (time.getTimezone() == DatatypeConstants.FIELD_UNDEFINED) {
            throw new InvalidInputException(field, "api.notMoment");
        }
        return time.toGregorianCalendar().toInstant();
    }

    static LocalDate day(String field, XMLGregorianCalendar day) {
        try {
            return day == null ? null : LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
        } catch (DateTimeException e) {
            throw new InvalidInputException(field, "api.notDate");
        }
    }

    static LocalTime time(String time) {
        return time == null ? null : LocalTime.parse(time);
    }

    private static DatatypeFactory factory() {
        try {
            return DatatypeFactory.newInstance();
        } catch (DatatypeConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
