-- Complaints that belong together: about related matters, or parts of what was one report.
create table complaint_link (
    from_id bigint       not null references complaint (id),
    to_id   bigint       not null references complaint (id),
    kind    varchar(8)   not null check (kind in ('RELATED', 'SPLIT')),
    made_by varchar(120) not null,
    made_at timestamptz  not null,
    primary key (from_id, to_id),
    check (from_id <> to_id)
);
create index complaint_link_to on complaint_link (to_id);
grant select, insert, update, delete on complaint_link to ${applicationRole};
