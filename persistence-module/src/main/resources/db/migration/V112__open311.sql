-- Open311 lists what is public by day of receipt; the list of the public window goes by day of verification.
create index complaint_public_received on complaint (received_at desc, id desc)
    where not confidential and not supervision and state in ('AWAITING_FOLLOW_UP', 'IN_PROGRESS', 'AWAITING_REPORTER', 'CLOSED');
