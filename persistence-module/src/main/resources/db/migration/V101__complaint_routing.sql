-- Suggestions where a report belongs: each time they were learned from verified complaints, and how good that was on the
-- newest ones, which the measured model had not seen. Only the last lesson keeps its models.
create table complaint_routing (
    id               bigint           generated always as identity primary key,
    asked_by         varchar(120)     not null,
    asked_at         timestamptz      not null,
    touched_at       timestamptz,
    finished_at      timestamptz,
    examples         integer          not null default 0,
    held_out         integer          not null default 0,
    category_choices integer,
    category_first   double precision check (category_first between 0 and 1),
    category_among   double precision check (category_among between category_first and 1),
    category_common  double precision check (category_common between 0 and 1),
    category_model   bytea,
    agency_choices   integer,
    agency_first     double precision check (agency_first between 0 and 1),
    agency_among     double precision check (agency_among between agency_first and 1),
    agency_common    double precision check (agency_common between 0 and 1),
    agency_model     bytea,
    check ((category_model is null) = (agency_model is null))
);
create unique index complaint_routing_open on complaint_routing ((true)) where finished_at is null;
create index complaint_routing_learned on complaint_routing (id) where category_model is not null;
grant select, insert, update, delete on complaint_routing to ${applicationRole};
