-- Who did what to which object, when and from where. Nothing in here is ever changed or removed.

-- Transaction numbers order the trail. A restore into a new cluster starts them anew: the application then opens an era.
create table audit_era (
    no                integer primary key,
    system_identifier bigint not null,
    started_at        timestamptz not null default now()
);

create function audit_current_era() returns integer language sql stable parallel safe
    as 'select max(no) from audit_era';

create table audit_entry (
    id          bigint generated always as identity primary key,
    era         integer not null default audit_current_era() references audit_era,
    xid         xid8 not null default pg_current_xact_id(),
    at          timestamptz not null default clock_timestamp(),
    actor_kind  varchar(16) not null check (actor_kind in ('USER', 'API_CLIENT', 'SYSTEM', 'ANONYMOUS')),
    actor_id    bigint,
    actor_name  varchar(64) not null,
    action      varchar(64) not null,
    object_type varchar(40) not null,
    object_id   varchar(64) not null,
    details     jsonb not null default '{}',
    request_id  varchar(64) not null,
    address     varchar(64) not null
);
create index audit_entry_seal on audit_entry (era, xid, id);
create index audit_entry_at on audit_entry (at desc, id desc);
create index audit_entry_actor on audit_entry (actor_name, at desc, id desc);
create index audit_entry_object on audit_entry (object_type, object_id, at desc, id desc);

-- A seal covers every entry of its era whose transaction number is in [from_xid, to_xid).
create table audit_seal (
    no            bigint primary key check (no > 0),
    era           integer not null references audit_era,
    from_xid      xid8 not null,
    to_xid        xid8 not null,
    row_count     bigint not null check (row_count > 0),
    rows_hash     bytea not null check (length(rows_hash) = 32),
    previous_hash bytea not null check (length(previous_hash) = 32),
    hash          bytea not null unique check (length(hash) = 32),
    sealed_at     timestamptz not null,
    check (from_xid < to_xid)
);
create index audit_seal_era on audit_seal (era, to_xid);

create function audit_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail cannot be changed: % on %', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $$;

create trigger audit_entry_fixed before update or delete or truncate on audit_entry
    for each statement execute function audit_refuse_change();
create trigger audit_seal_fixed before update or delete or truncate on audit_seal
    for each statement execute function audit_refuse_change();
create trigger audit_era_fixed before update or delete or truncate on audit_era
    for each statement execute function audit_refuse_change();

insert into audit_era (no, system_identifier) select 1, system_identifier from pg_control_system();

grant select on audit_entry, audit_seal, audit_era to ${applicationRole};
-- Not id, era, xid, at: the database alone says when an entry was made.
grant insert (actor_kind, actor_id, actor_name, action, object_type, object_id, details, request_id, address)
    on audit_entry to ${applicationRole};
grant insert on audit_seal to ${applicationRole};
grant insert (no, system_identifier) on audit_era to ${applicationRole};
