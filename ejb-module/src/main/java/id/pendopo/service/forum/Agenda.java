package id.pendopo.service.forum;

import java.io.Serializable;
import java.util.List;

/**
 * The agenda of an edition.
 *
 * @param minutes how long all items take together
 * @param over how many minutes they take more than the edition lasts; negative when there is time left, null while its day
 *     is unknown
 * @param mayManage whether the caller may change it now
 */
public record Agenda(EditionRow edition, List<AgendaRow> items, int minutes, Long over, boolean mayManage)
        implements Serializable {}
