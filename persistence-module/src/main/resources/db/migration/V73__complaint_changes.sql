-- Following changes by time misses a change that commits after a later one was already read. A change is therefore placed
-- by the number of the transaction that makes it: what lies below the oldest transaction still open can no longer grow.

-- Numbers of transactions begin anew when a dump is restored into another server; the base keeps places ascending
-- (afterMigrate.sql raises it then).
create table complaint_change_base (
    one  boolean primary key default true check (one),
    base bigint  not null check (base >= 0)
);

alter table complaint add column change_position bigint;
update complaint c set change_position = placed.position
from (select id, row_number() over (order by last_activity_at, id) as position from complaint) placed
where placed.id = c.id;
insert into complaint_change_base (base) select count(*) from complaint;
alter table complaint alter column change_position set not null;
-- The moment stands in the index so that the first page, which begins at a moment, need not visit the rows before it.
create index complaint_changes on complaint (change_position, id, last_activity_at);

create function complaint_place_change() returns trigger language plpgsql as $$
begin
    new.change_position := (select base from complaint_change_base) + pg_current_xact_id()::text::bigint;
    return new;
end $$;
create trigger complaint_filed_place before insert on complaint
    for each row execute function complaint_place_change();
create trigger complaint_changed_place before update on complaint
    for each row when (new.last_activity_at is distinct from old.last_activity_at)
    execute function complaint_place_change();

grant select on complaint_change_base to ${applicationRole};
