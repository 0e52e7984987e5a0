-- In categories set so, a second unit looks at the final answer and its evidence before it goes out.
alter table complaint_category add column second_check boolean not null default false;
alter table complaint add column check_pending boolean not null default false;
alter table complaint_answer
    drop constraint complaint_answer_status_check,
    drop constraint complaint_answer_check,
    add column checked_by varchar(120),
    add column checked_at timestamptz,
    add constraint complaint_answer_status check (status in ('WAITING', 'CHECKING', 'APPROVED', 'GIVEN_BACK')),
    add constraint complaint_answer_decided check (status <> 'WAITING' or decided_at is null),
    add constraint complaint_answer_ended check (status in ('WAITING', 'CHECKING') or decided_at is not null);
drop index complaint_answer_waiting;
create unique index complaint_answer_waiting on complaint_answer (complaint_id) where status in ('WAITING', 'CHECKING');
alter table complaint_attachment
    drop constraint complaint_attachment_kind_check,
    add constraint complaint_attachment_kind check (kind in ('REPORT', 'EVIDENCE', 'BEFORE', 'AFTER', 'REPLY'));
insert into role_permission (role_id, permission)
select id, 'complaint.check' from role where code in ('coordinator', 'organization_bureau')
on conflict do nothing;
