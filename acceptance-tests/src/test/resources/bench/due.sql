-- Imported reports whose deadline passed a moment ago: a third waits for verification, a third for its answer, a third for
-- the reporter's word. Their histories are not those of such complaints; the timers do not look at them.
create temporary table due as
    select id, id % 3 as kind from complaint where source_reference like 'tenggat-%';
update complaint c set
    state = (array['AWAITING_VERIFICATION', 'IN_PROGRESS', 'AWAITING_REPORTER'])[kind + 1],
    agency_id = case kind when 0 then null else (
        select min(agency_id) from complaint other where other.agency_id is not null) end,
    next_clock = (array['VERIFICATION', 'RESOLUTION', 'CONFIRMATION'])[kind + 1],
    next_due_day = current_date - 1,
    next_due_at = now() - interval '1 second'
from due where due.id = c.id;
update complaint_deadline d set
    clock = (array['VERIFICATION', 'RESOLUTION', 'CONFIRMATION'])[kind + 1],
    started_at = now() - interval '20 days', start_day = current_date - 20, days = 14, due_day = current_date - 1,
    due_at = now() - interval '1 second', alarms = case kind when 2 then 1 else 2 end,
    alarm_at = now() - interval '1 second'
from due where due.id = d.complaint_id and d.clock = 'VERIFICATION';
update complaint_deadline d set alarm_at = null
from due where due.id = d.complaint_id and d.clock <> (array['VERIFICATION', 'RESOLUTION', 'CONFIRMATION'])[kind + 1];
drop table due;
