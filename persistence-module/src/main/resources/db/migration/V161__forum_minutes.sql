-- Minutes (berita acara) of a forum. What the signatories agree on is laid down as one text before they sign; once it is
-- sealed nothing of it changes any more, whoever tries.
create sequence forum_minutes_seq start with 50 increment by 50;
create table forum_minutes (
    id             bigint       primary key,
    version        integer      not null,
    uuid           uuid         not null unique,
    edition_id     bigint       not null unique references forum_edition (id),
    state          varchar(8)   not null check (state in ('DRAFT', 'REVIEW', 'SEALED')),
    notes          text         not null default '' check (length(notes) <= 20000),
    -- What is signed, as JSON in one fixed writing, and its digest.
    content        text,
    content_sha256 char(64),
    presented_at   timestamptz,
    presented_by   varchar(120) not null default '',
    signed_copy    uuid         references stored_file (uuid),
    number         varchar(80)  not null default '',
    signed_on      date,
    sealed_at      timestamptz,
    sealed_by      varchar(120) not null default '',
    seal           char(64),
    pdf            uuid         references stored_file (uuid),
    changed_at     timestamptz  not null,
    changed_by     varchar(120) not null,
    constraint forum_minutes_content check ((state = 'DRAFT') = (content is null) and (content is null) = (content_sha256 is null)
        and (content is null) = (presented_at is null)),
    constraint forum_minutes_sealed check ((state = 'SEALED') = (seal is not null) and (seal is null) = (sealed_at is null)
        and (seal is null) = (signed_on is null) and (seal is null) = (pdf is null) and (seal is null) = (number = ''))
);
create index forum_minutes_pdf on forum_minutes (pdf) where pdf is not null;
create index forum_minutes_signed_copy on forum_minutes (signed_copy) where signed_copy is not null;

create table forum_agreement (
    id         bigint       generated always as identity primary key,
    uuid       uuid         not null unique,
    minutes_id bigint       not null references forum_minutes (id),
    text       varchar(1000) not null check (btrim(text) <> ''),
    agency_id  bigint       references agency (id),
    due_on     date,
    commitment uuid
);
create index forum_agreement_minutes on forum_agreement (minutes_id, id);
create index forum_agreement_agency on forum_agreement (agency_id) where agency_id is not null;
create index forum_agreement_commitment on forum_agreement (commitment) where commitment is not null;

create table forum_signatory (
    id            bigint       generated always as identity primary key,
    uuid          uuid         not null unique,
    minutes_id    bigint       not null references forum_minutes (id),
    side          varchar(9)   not null check (side in ('PROVIDER', 'COMMUNITY')),
    name          varchar(120) not null check (btrim(name) <> ''),
    position      varchar(160) not null default '',
    remark        varchar(2000) not null default '',
    remarked_at   timestamptz,
    signature     uuid         references stored_file (uuid),
    -- Digest of the text that was signed.
    signed_sha256 char(64),
    signed_at     timestamptz,
    constraint forum_signatory_remark check ((remark = '') = (remarked_at is null)),
    constraint forum_signatory_signed check ((signature is null) = (signed_at is null) and (signature is null) = (signed_sha256 is null))
);
create index forum_signatory_minutes on forum_signatory (minutes_id, id);
create index forum_signatory_signature on forum_signatory (signature) where signature is not null;

create table forum_annex (
    id         bigint       generated always as identity primary key,
    uuid       uuid         not null unique,
    minutes_id bigint       not null references forum_minutes (id),
    file       uuid         not null unique references stored_file (uuid),
    title      varchar(200) not null check (btrim(title) <> ''),
    added_at   timestamptz  not null,
    added_by   varchar(120) not null
);
create index forum_annex_minutes on forum_annex (minutes_id, id);

create function forum_minutes_refuse_change() returns trigger language plpgsql as $$
begin
    if old.state = 'SEALED' then
        raise exception 'Sealed minutes cannot be changed: %', tg_op using errcode = 'insufficient_privilege';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger forum_minutes_fixed before update or delete on forum_minutes
    for each row execute function forum_minutes_refuse_change();

create function forum_minutes_part_refuse_change() returns trigger language plpgsql as $$
declare
    of bigint := case when tg_op = 'DELETE' then old.minutes_id else new.minutes_id end;
begin
    if exists (select 1 from forum_minutes m where m.id = of and m.state = 'SEALED') then
        raise exception 'Sealed minutes cannot be changed: % on %', tg_op, tg_table_name using errcode = 'insufficient_privilege';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger forum_signatory_fixed before insert or update or delete on forum_signatory
    for each row execute function forum_minutes_part_refuse_change();
create trigger forum_annex_fixed before insert or update or delete on forum_annex
    for each row execute function forum_minutes_part_refuse_change();
create trigger forum_agreement_fixed before insert or delete on forum_agreement
    for each row execute function forum_minutes_part_refuse_change();
-- What became of an agreement comes later: the commitment.
create trigger forum_agreement_text_fixed before update of text, agency_id, due_on, minutes_id on forum_agreement
    for each row execute function forum_minutes_part_refuse_change();

create function forum_input_refuse_change() returns trigger language plpgsql as $$
declare
    of bigint := case when tg_op = 'DELETE' then old.edition_id else new.edition_id end;
begin
    if exists (select 1 from forum_minutes m where m.edition_id = of and m.state = 'SEALED') then
        raise exception 'The minutes are sealed: % on forum_input', tg_op using errcode = 'insufficient_privilege';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger forum_input_fixed before insert or delete on forum_input
    for each row execute function forum_input_refuse_change();
-- Who said it stands in no minutes, and is forgotten with the list of those who came.
create trigger forum_input_text_fixed before update of number, kind, text, element, service_id, edition_id
    on forum_input for each row
    when ((old.number, old.kind, old.text, old.element, old.service_id, old.edition_id)
        is distinct from (new.number, new.kind, new.text, new.element, new.service_id, new.edition_id))
    execute function forum_input_refuse_change();

grant select, insert, update, delete on forum_minutes, forum_agreement, forum_signatory, forum_annex to ${applicationRole};
grant usage, select on sequence forum_minutes_seq, forum_agreement_id_seq, forum_signatory_id_seq, forum_annex_id_seq
    to ${applicationRole};
