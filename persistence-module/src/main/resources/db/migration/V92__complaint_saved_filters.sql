-- Filters of a list that people keep under a name, for themselves or for all of their agency. What is kept is the address of
-- the list, never rows: whoever opens it sees what that person may see.
create table complaint_saved_filter (
    id         bigint        generated always as identity primary key,
    uuid       uuid          not null unique,
    version    integer       not null default 0,
    owner_id   bigint        not null references user_account (id),
    list       varchar(8)    not null check (list in ('queue', 'list')),
    name       varchar(60)   not null check (btrim(name) <> ''),
    query      varchar(1000) not null,
    -- Whether colleagues find it too: of that agency, or those who work for the whole government.
    shared     boolean       not null default false,
    agency_id  bigint        references agency (id),
    created_at timestamptz   not null,
    check (shared or agency_id is null)
);
create unique index complaint_saved_filter_name on complaint_saved_filter (owner_id, list, lower(name));
create index complaint_saved_filter_agency on complaint_saved_filter (agency_id) where agency_id is not null;
create index complaint_saved_filter_shared on complaint_saved_filter (list) where shared;
-- With which view each person begins; gone with the filter.
create table complaint_start_filter (
    user_id   bigint     not null references user_account (id),
    list      varchar(8) not null check (list in ('queue', 'list')),
    filter_id bigint     not null references complaint_saved_filter (id) on delete cascade,
    primary key (user_id, list)
);
create index complaint_start_filter_filter on complaint_start_filter (filter_id);
grant select, insert, update, delete on complaint_saved_filter, complaint_start_filter to ${applicationRole};
