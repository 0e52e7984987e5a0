-- Of which review of a standard its agency and the organisation bureau were already told: once when it is due, once when it
-- is overdue. After a review the time begins anew, and with it what may be told.
create table standard_reminder (
    standard_id bigint      not null references service_standard (id) on delete cascade,
    since       date        not null,
    kind        varchar(8)  not null check (kind in ('DUE', 'OVERDUE')),
    told_at     timestamptz not null,
    primary key (standard_id, since, kind)
);
grant select, insert, update, delete on standard_reminder to ${applicationRole};
