-- Who was taken off the list of invitees can be put on it again.

drop index forum_participant_invitee;
create unique index forum_participant_invitee on forum_participant (edition_id, lower(name), lower(institution))
    where origin = 'INVITED' and name is not null and state <> 'WITHDRAWN';
