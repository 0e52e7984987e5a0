-- Counting what waits must not visit the rows: what decides whether a caller sees them is in the index.
drop index complaint_agency_state_due;
create index complaint_agency_state_due on complaint (agency_id, state, next_due_at, id) include (supervision, confidential);
drop index complaint_state_due;
create index complaint_state_due on complaint (state, next_due_at, id) include (supervision, confidential);
