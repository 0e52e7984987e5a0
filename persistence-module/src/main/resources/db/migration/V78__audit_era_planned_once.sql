-- Asked by every entry: PL/pgSQL keeps the plan of its query, a function in plain SQL is planned at each call.
create or replace function audit_current_era() returns integer language plpgsql stable parallel safe as $$
begin
    return (select max(no) from audit_era);
end $$;
