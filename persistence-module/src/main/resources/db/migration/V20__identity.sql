-- Who may sign in, and what they may do where.

create sequence user_account_seq start with 50 increment by 50;
create table user_account (
    id                   bigint primary key default nextval('user_account_seq'),
    version              integer not null default 0,
    uuid                 uuid not null unique default gen_random_uuid(),
    name                 varchar(64) not null unique check (name ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
    display_name         varchar(120) not null check (btrim(display_name) <> ''),
    email                varchar(254),
    language             varchar(2) not null default 'id' check (language in ('id', 'en')),
    status               varchar(16) not null default 'ACTIVE' check (status in ('ACTIVE', 'DISABLED')),
    password_hash        varchar(255) not null,
    must_change_password boolean not null default false,
    password_changed_at  timestamptz not null default now(),
    totp_secret          bytea,
    totp_confirmed_at    timestamptz,
    -- The last 30-second step whose code was accepted: a code works once.
    totp_last_step       bigint not null default 0,
    created_at           timestamptz not null default now(),
    last_sign_in_at      timestamptz,
    check (totp_confirmed_at is null or totp_secret is not null)
);
create index user_account_display_name on user_account (display_name, id);
create index user_account_words on user_account using gin ((name || ' ' || lower(display_name)) gin_trgm_ops);

create table user_preference (
    user_id bigint not null references user_account on delete cascade,
    key     varchar(64) not null,
    value   varchar(2000) not null,
    primary key (user_id, key)
);

create sequence role_seq start with 50 increment by 50;
create table role (
    id                     bigint primary key default nextval('role_seq'),
    version                integer not null default 0,
    code                   varchar(40) not null unique check (code ~ '^[a-z][a-z0-9_]{1,39}$'),
    -- A built-in role is named in both languages by the texts of the application; others by whoever made them.
    name                   varchar(80) check (btrim(name) <> ''),
    built_in               boolean not null default false,
    second_factor_required boolean not null default false,
    -- Whether an administrator of one agency may give it to people of that agency.
    delegable              boolean not null default false,
    check (built_in or name is not null)
);

create table role_permission (
    role_id    bigint not null references role on delete cascade,
    permission varchar(64) not null,
    primary key (role_id, permission)
);
create index role_permission_permission on role_permission (permission, role_id);

create sequence role_assignment_seq start with 50 increment by 50;
create table role_assignment (
    id         bigint primary key default nextval('role_assignment_seq'),
    version    integer not null default 0,
    user_id    bigint not null references user_account on delete cascade,
    role_id    bigint not null references role,
    -- Empty: in the whole government.
    agency_id  bigint references agency,
    valid_from date not null default current_date,
    valid_to   date,
    check (valid_to is null or valid_to >= valid_from),
    unique nulls not distinct (user_id, role_id, agency_id)
);
create index role_assignment_role on role_assignment (role_id);
create index role_assignment_agency on role_assignment (agency_id);

create sequence api_client_seq start with 50 increment by 50;
create table api_client (
    id                  bigint primary key default nextval('api_client_seq'),
    version             integer not null default 0,
    uuid                uuid not null unique default gen_random_uuid(),
    name                varchar(64) not null unique check (name ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
    display_name        varchar(120) not null check (btrim(display_name) <> ''),
    -- SHA-256 is enough here: a key is 256 random bits, there is nothing to guess.
    key_hash            bytea not null unique,
    key_hint            varchar(8) not null,
    key_made_at         timestamptz not null default now(),
    agency_id           bigint references agency,
    requests_per_minute integer not null default 600 check (requests_per_minute between 1 and 100000),
    active              boolean not null default true,
    created_at          timestamptz not null default now(),
    last_used_at        timestamptz
);
create index api_client_agency on api_client (agency_id);

create table api_client_permission (
    client_id  bigint not null references api_client on delete cascade,
    permission varchar(64) not null,
    primary key (client_id, permission)
);

create table user_session (
    uuid           uuid primary key,
    user_id        bigint not null references user_account on delete cascade,
    created_at     timestamptz not null,
    last_seen_at   timestamptz not null,
    expires_at     timestamptz not null,
    ended_at       timestamptz,
    end_reason     varchar(16) check (end_reason in ('SIGNED_OUT', 'REVOKED', 'DISABLED', 'PASSWORD', 'EXPIRED')),
    address        varchar(64) not null,
    device         varchar(200) not null,
    second_factor  boolean not null default false
);
create index user_session_user on user_session (user_id, created_at desc);
create index user_session_expires on user_session (expires_at);

-- A browser somebody has signed in from: it is never slowed by what others try on the same account.
create table known_device (
    token_hash   bytea not null,
    user_id      bigint not null references user_account on delete cascade,
    created_at   timestamptz not null,
    last_used_at timestamptz not null,
    primary key (token_hash, user_id)
);
create index known_device_user on known_device (user_id);
create index known_device_last_used on known_device (last_used_at);

create table recovery_code (
    user_id   bigint not null references user_account on delete cascade,
    code_hash bytea not null,
    used_at   timestamptz,
    primary key (user_id, code_hash)
);

-- Failed attempts, counted before the answer is known, so that trying in parallel gains nothing. The key is a keyed hash.
create table sign_in_attempt (
    key        bytea primary key,
    failures   integer not null,
    last_at    timestamptz not null,
    free_at    timestamptz not null
);
create index sign_in_attempt_last on sign_in_attempt (last_at);

-- Which demonstration data is there.
create table demo (
    what      varchar(40) primary key,
    loaded_at timestamptz not null default now()
);

grant select, insert, update, delete on user_account, user_preference, role, role_permission, role_assignment, api_client,
    api_client_permission, user_session, known_device, recovery_code, sign_in_attempt, demo to ${applicationRole};
grant usage, select on sequence user_account_seq, role_seq, role_assignment_seq, api_client_seq to ${applicationRole};

insert into role (code, built_in, second_factor_required, delegable) values
    ('administrator', true, false, false),
    ('coordinator', true, false, false),
    ('liaison', true, false, true),
    ('agency_head', true, false, true),
    ('organization_bureau', true, false, false),
    ('inspector', true, false, false),
    ('executive', true, false, false),
    ('auditor', true, false, false),
    ('service_officer', true, false, true);

insert into role_permission (role_id, permission)
select r.id, p.permission
from (values
    ('administrator', '{identity.manage,organization.read,organization.manage,calendar.read,calendar.manage,notification.manage,audit.read,complaint.configure}'::text[]),
    ('coordinator', '{organization.read,calendar.read,document.read,complaint.read,complaint.record,complaint.verify,complaint.reveal,complaint.export,complaint.configure}'),
    ('liaison', '{organization.read,calendar.read,document.read,complaint.read,complaint.handle,complaint.reveal,complaint.export}'),
    ('agency_head', '{organization.read,calendar.read,document.read,complaint.read,complaint.approve,complaint.export}'),
    ('organization_bureau', '{organization.read,organization.manage,calendar.read,calendar.manage,document.read,complaint.read,complaint.configure,complaint.export}'),
    ('inspector', '{organization.read,calendar.read,document.read,complaint.read,complaint.handle,complaint.supervision,complaint.reveal,complaint.export}'),
    ('executive', '{organization.read,calendar.read,document.read,complaint.read,complaint.export}'),
    ('auditor', '{organization.read,calendar.read,audit.read}'),
    ('service_officer', '{organization.read,calendar.read,document.read,complaint.read,complaint.record}')
) as bundle (code, permissions)
join role r on r.code = bundle.code
cross join unnest(bundle.permissions) as p (permission);
