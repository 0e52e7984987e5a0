package id.pendopo.service.calendar;

import id.pendopo.domain.calendar.CalendarProposal;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.InvalidInputException.Violation;
import id.pendopo.domain.platform.StaleVersionException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Loads the holidays of a year from a file. The decree of three ministers (SKB) comes as a list each year and is sometimes
 * revised in mid-year; loading a year again replaces its national days and keeps what the region decided itself.
 */
@Stateless
@RolesAllowed(Permission.CALENDAR_MANAGE)
public class CalendarLoading {

    @Inject
    private CalendarHistory history;

    /**
     * Looks at a file without loading it.
     *
     * @param year the year the file is for
     * @param source the decree, which becomes the legal basis of its days
     * @param content CSV as {@link CalendarFile} describes it
     * @throws InvalidInputException for {@code year}, {@code source} or {@code file} when nothing can be read at all
     */
    public LoadPreview preview(int year, String source, byte[] content) {
        CalendarProposal.LoadYear empty = new CalendarProposal.LoadYear(year, List.of(), source);
        CalendarFile file = CalendarFile.read(content, year, empty.source());
        if (!file.errors().isEmpty()) {
            return new LoadPreview(file.errors(), file.days().size(), null);
        }
        CalendarPreview change = history.preview(new CalendarProposal.LoadYear(year, file.days(), empty.source()));
        return new LoadPreview(List.of(), file.days().size(), change);
    }

    /**
     * Loads the file: all of it or nothing, in one transaction together with the open deadlines that move.
     *
     * @param basedOnVersion {@link CalendarPreview#basedOnVersion()} of the preview the officer confirmed
     * @throws InvalidInputException if a row is wrong; the field is {@code line <number>}
     * @throws StaleVersionException if the calendar has changed since that preview
     */
    public void load(int year, String source, byte[] content, int basedOnVersion) {
        CalendarProposal.LoadYear empty = new CalendarProposal.LoadYear(year, List.of(), source);
        CalendarFile file = CalendarFile.read(content, year, empty.source());
        if (!file.errors().isEmpty()) {
            throw new InvalidInputException(file.errors().stream()
                    .map(error -> new Violation("line " + error.line(), error.code(), error.arguments()))
                    .toList());
        }
        history.make(new CalendarProposal.LoadYear(year, file.days(), empty.source()), basedOnVersion);
    }
}
