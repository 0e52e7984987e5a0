-- Other systems are told not only of complaints: a webhook names its events by the codes they have outside, and a message
-- says what it is about by kind and number, as the capability that tells it knows them.

alter table complaint_webhook rename to webhook;
alter table complaint_webhook_delivery rename to webhook_delivery;
alter sequence complaint_webhook_id_seq rename to webhook_id_seq;
alter sequence complaint_webhook_delivery_id_seq rename to webhook_delivery_id_seq;
alter index complaint_webhook_pkey rename to webhook_pkey;
alter index complaint_webhook_uuid_key rename to webhook_uuid_key;
alter index complaint_webhook_client rename to webhook_client;
alter index complaint_webhook_delivery_pkey rename to webhook_delivery_pkey;
alter index complaint_webhook_delivery_uuid_key rename to webhook_delivery_uuid_key;
alter index complaint_webhook_delivery_due rename to webhook_delivery_due;
alter index complaint_webhook_delivery_dead rename to webhook_delivery_dead;
alter index complaint_webhook_delivery_log rename to webhook_delivery_log;
alter index complaint_webhook_delivery_finished rename to webhook_delivery_finished;

alter table webhook drop constraint complaint_webhook_events_check;
alter table webhook alter column events type text[]
    using string_to_array('complaint.' || replace(replace(lower(events), '_', '-'), ',', ',complaint.'), ',');
alter table webhook add constraint webhook_events_check
    check (cardinality(events) > 0 and array_position(events, null) is null);

alter table webhook_delivery
    add column subject    varchar(20),
    add column subject_id bigint;
update webhook_delivery set
    subject = case when complaint_id is not null then 'complaint' end,
    subject_id = complaint_id,
    event = case event when 'TRIAL' then 'webhook.trial' else 'complaint.' || replace(lower(event), '_', '-') end;
-- What depended on the column goes with it.
alter table webhook_delivery drop column complaint_id;
alter table webhook_delivery
    -- Without a subject it is a trial.
    add constraint webhook_delivery_subject_check
        check ((subject is null) = (subject_id is null) and (subject is null) = (seq is null)),
    add constraint webhook_delivery_once unique (webhook_id, subject, subject_id, seq, event);
-- Which earlier message of the same thing still has to arrive.
create index webhook_delivery_earlier on webhook_delivery (webhook_id, subject, subject_id, id)
    where state in ('PENDING', 'SENDING', 'DEAD');
