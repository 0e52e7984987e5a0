package id.pendopo.service.standard;

import id.pendopo.domain.standard.SippnStatus;

/** How far a service is with SIPP Nasional, as SQL: what was sent last and not withdrawn counts. */
final class SippnState {

    /** To be joined to services {@code p}; makes {@code n}. */
    static final String LATEST = " "
            + """
            left join lateral (
                select e.id, e.published_on as sent_on, w.state = 'REVOKED' as outdated,
                       coalesce(seen.happened_on, case when e.address <> '' then e.published_on end) as shown_on,
                       coalesce(seen.note, e.address) as address
                from service_standard w
                join standard_publication e on e.standard_id = w.id and e.medium = 'SIPPN'
                left join standard_publication_step seen on seen.publication_id = e.id and seen.step = 'SHOWN'
                where w.service_id = p.id
                  and not exists (select 1 from standard_publication_step gone
                                  where gone.publication_id = e.id and gone.step = 'WITHDRAWN')
                order by e.published_on desc, e.id desc limit 1) n on true""";

    private static final String STATUS =
            """
            case when n.id is null then 'NOT_SENT' when n.outdated then 'RENEW'
                 when n.shown_on is null then 'SENT' else 'SHOWN' end""";

    /** Four columns: status, day sent, day shown, address. */
    static final String COLUMNS = STATUS + ", n.sent_on, n.shown_on, n.address";

    private SippnState() {}

    /** A condition on the status; nothing where any will do. */
    static String condition(SippnStatus status) {
        return status == null ? "" : " and " + STATUS + " = '" + status.name() + "'";
    }

    /** Reads {@link #COLUMNS} that begin at a place. */
    static SippnRow read(Object[] cells, int from) {
        return new SippnRow(
                SippnStatus.valueOf((String) cells[from]),
                ServiceReading.day(cells[from + 1]),
                ServiceReading.day(cells[from + 2]),
                cells[from + 3] == null ? "" : (String) cells[from + 3]);
    }
}
