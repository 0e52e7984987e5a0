-- Each deadline knows when it next asks for attention, so the watch reads one stretch of one index: warnings at 75 and 90
-- percent, its end, and going up. Null: nothing more to come.
alter table complaint_deadline
    add column alarms smallint not null default 0 check (alarms between 0 and 5),
    add column alarm_at timestamptz;
drop index complaint_deadline_running;
create index complaint_deadline_alarm on complaint_deadline (alarm_at, id) where alarm_at is not null;
-- What runs is looked at once and then knows its next step. What had passed before is not sent up after the fact.
update complaint_deadline set alarm_at = due_at where status = 'RUNNING';
