-- After a dump was restored into a younger server: changes to come must be placed after all that are there, and after those
-- that were lost with the old server and that other systems may have seen.
do $$
begin
    if to_regclass('complaint_change_base') is not null then
        update complaint_change_base
        set base = (select max(change_position) from complaint) + 1000000000
        where (select max(change_position) from complaint)
            >= base + pg_snapshot_xmax(pg_current_snapshot())::text::bigint;
    end if;
end $$;
